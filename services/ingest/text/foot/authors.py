"""What pages print of authors beside a biography: labels, posts, their other work."""

from services.ingest.text.foot.words import ADDRESS, CAPITAL, PERSON
from services.ingest.text.line_families import family

POST = (
    r"(?:(?:senior|chief|staff|contributing|national|political|deputy|managing|sports?|news"
    r"|freelance|digital|associate|assistant|former) ){0,3}(?:writers?|reporters?|editors?"
    r"|correspondents?|journalists?|columnists?|contributors?|producers?|photographers?)"
)
POSTS = (
    r"(?:(?:leitende[r]?|stellvertretende[r]?|freie[r]?) )?(?:redakteur(?:in)?|journalist(?:in)?"
    r"|autor(?:in)?|reporter(?:in)?|korrespondent(?:in)?|chefredakteur(?:in)?)"
    r"|journaliste|rédact(?:eur|rice)(?: en chef)?|correspondante?|periodista|redactor(?:a)?"
    r"|corresponsal|columnista|giornalista|redattore|redattrice|corrispondente|jornalista|repórter"
    r"|redator(?:a)?|redacteur|verslagg(?:ever|eefster)|correspondent|auteur|autore|autrice|autor"
)

AUTHORS = (
    family(
        "author's other work",
        "dropped",
        r"(?:(?:more|read more|all|view all|see all|other|latest|recent)(?: (?:stories|articles"
        rf"|posts"
        r"|work|by this author))? (?:by|from)|view all posts by|follow"
        rf"|about) {PERSON}(?:\W{{0,3}})",
        rf"(?:(?:alle|weitere|mehr)(?: (?:artikel|beiträge|texte))? von|(?:tous les|plus d.)"
        r" ?articles de|(?:más|ver más|todos los) artículos (?:de|por)|(?:altri"
        rf"|tutti gli) articoli di"
        rf"|(?:mais|todos os) artigos de|(?:meer|alle) (?:artikelen )?(?:van|door)) {PERSON}",
        r"ver biografía|view (?:full )?bio(?:graphy)?|voir (?:la|sa) bio(?:graphie)?"
        r"|bekijk profiel",
        r"ver más artículos|ver todos (?:los|sus) artículos|(?:view|see) (?:full )?(?:bio|profile)",
        r"(?:more|all|other) (?:stories|articles|posts|work) (?:by|from) (?:this|the) author",
        examples=(
            "More by Ann Poe",
            "View all posts by Ann Poe",
            "Alle Artikel von Anna Weber",
            "Ver más artículos",
            "Altri articoli di Anna Polo",
        ),
        unlike=("More by accident than plan", "About the ship", "Follow the ship"),
        longest=80,
    ),
    family(
        "author's label",
        "sign_off",
        r"(?:autore?|auteur|autora|author|written by|ein beitrag von|text|por|journaliste"
        rf"|periodista"
        rf"|redacción|reporter|geschrieben von|rédigé par|escrito por|scritto da|door)\s?[:•|]\s?"
        rf"{PERSON}(?:(?:,| and| und| et| y| e| en) {PERSON}){{0,3}}",
        rf"(?:di|by|von|por|par|door) {PERSON} {ADDRESS}",
        rf"{PERSON} ?[|•·,–-] ?(?:{POST}|{POSTS})(?:,? {CAPITAL}[\w .&’'-]{{2,40}})?",
        examples=(
            "Auteur: Anne Poe",
            "di Anna Polo anna.polo@example.org",
            "Journaliste • Anne Poe",
            "Ann Poe | Staff Writer",
            "Ann Poe, Senior Reporter",
        ),
        unlike=("Author: unknown to the police", "Ann Poe, sailor"),
        longest=120,
    ),
)

AUTHOR_BOX = family(
    "author's box",
    "dropped",
    r"(?:about (?:the|our) (?:authors?|writers?|reporters?|contributors?)|author\(s\)|authors?"
    r"|written by|posted by|published by|ein beitrag von|geschrieben von|autor(?:in|en)?"
    r"|zu(?:m|r|den) autor(?:in|en)?|über (?:den|die) autor(?:in|en)?|auteurs?|à propos de l.auteur"
    r"|sobre (?:el|la|o|a) autora?|autora?|acerca del autor|l.autore|autore|chi è l.autore"
    r"|over de auteur|auteur)\s?:?",
    examples=("Ein Beitrag von:", "About the author", "Author(s):", "Sobre el autor"),
    unlike=("Written by hand", "Authors met in Riga"),
    longest=40,
)
"""Opens a section: a name, a post and a few lines on the author stand below it."""
