"""Lines that pages print below a story: what else to read, follow, hear and subscribe to."""

from services.ingest.text.foot.cards import AGE
from services.ingest.text.foot.words import CLOCK, LINK, MONTH
from services.ingest.text.line_families import family

NETWORK = (
    r"(?:facebook|twitter|x|instagram|whatsapp|telegram|youtube|linkedin|tiktok|threads|bluesky"
    r"|google news|social media)"
)
ALSO = (
    r"(?:read (?:more|next)|more on|also read|see also|related(?: article| story| stories)?"
    r"|read also"
    r"|you (?:may|might) also like|weiterlesen|(?:lesen|sehen) sie (?:auch|dazu)|siehe auch"
    r"|mehr zum thema"
    r"|mehr lesen(?: über)?|leer más|lee también|lea también|seguir leyendo|lire aussi"
    r"|[àa] lire (?:aussi|également)|leggi anche|leia (?:também|mais)|lees (?:ook|meer)"
    r"|läs (?:också|även|mer)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)"
    r"|(?:le|te) (?:puede|podría) interesar|(?:también )?puedes? leer(?: también)?|leggi anche su"
    r"|czytaj (?:też|także|również|więcej))"
)
LETTER = r"(?:newsletters?|podcasts?|inbox|e-?mail alerts?|daily briefing|push-nachrichten)"

PAGE_LINES = (
    family(
        "read more",
        "dropped",
        rf"[>»›\s]{{0,4}}\(?{ALSO}\s?[:|>»›] ?\S.*",
        r"(?-i:MORE|READ|WATCH|MUST READ)\s?: .*",
        r"(?:click|tap) here (?:to|for) .*",
        r"read (?:the )?(?:original|full) (?:article|story|release)(?: (?:on|at|in) [^.!?]{2,60}"
        r"| here)?\.?",
        r"[^:.!?]{2,80}: (?-i:[A-Z\d ]{2,30}) ?<(?:go|equity|index)>.{0,20}",
        r"continue reading(?: the main story)?|(?:story|article) continues below(?: ad.{0,20})?",
        r".{20,380}[.!?…][\"”’»“]? ?(?:plus\.\.\.|mehr\.\.\.|weiterlesen|read more|lire la suite"
        r"|leer más|leggi tutto"
        r"|leia mais|lees (?:meer|verder)|continue reading|weiter lesen)[ »›→>.…]{0,5}",
        r"[^.!?]{0,60}(?:auf|on|en|su|sur|no|desde|in|via) google (?:news|actu)[^.!?]{0,30}",
        r"mehr artikel aus dieser rubrik gibt.s hier\b.*",
        r"read more great articles here: .*",
        r"older articles by .*",
        r".{3,100} (?:findest du|finden sie|lesen sie|gibt.?s|gibt es)(?: \w+)? hier\.?",
        r"(?:[»›→▸►]|>{2,3}) [^.!?]{3,120}",
        r"(?:read|learn|find out) more (?:about|on|at) .{2,80}\bhere\.?",
        r"(?:más sobre|mehr (?:zu[mr]?|über)|more (?:about|on)|plus (?:sur|d.infos sur)|meer over"
        r"|di più su) (?-i:[A-Z])[^.!?]{2,60}",
        r"más información (?-i:[a-z]{4,20}) en [\w.]{2,30}",
        examples=(
            "Click here for the map.",
            "MORE: Map shows where the ferries go",
            "Read the original article on Harbour Courier.",
            "Top stories: TOP<GO>",
            "Continue reading the main story",
            "Mehr Artikel aus dieser Rubrik gibt's hier: Hafen",
            "Read more great articles here: The Echo",
            "The port of Riga is shut for the third day in a row. Read more",
            "Recibe alertas desde Google News",
            "Mehr über Häfen lesen Sie hier",
            "Older articles by Ann Poe",
            "Read more: Why the ferries break down",
            "Lesen Sie auch: Warum die Fähren stehen",
            "A lire aussi : Le port est fermé",
            "LEGGI ANCHE > Il porto è chiuso",
            "Läs också: Hamnen är stängd",
            "Alle Ergebnisse finden Sie hier.",
            "» Das Eis in der Bucht",
            "Read more about ice here.",
            "Más sobre Puertos",
            "Story continues below",
            "Más información deportiva en Puerto.example",
        ),
        unlike=(
            "More: he sold it.",
            "Read more slowly, she said.",
            "He taught the sailors how to read more",
        ),
        longest=400,
    ),
    family(
        "more in capitals",
        "dropped",
        r"(?:story|video|gallery|slideshow|podcast|fotostrecke|bildergalerie)\s?: (?-i:[A-Z])"
        r"[^.!]{3,120}",
        rf"more (?-i:[A-Z])[^:\n]{{1,40}}: {LINK}.*",
        examples=(
            "Story: The Hidden Risk of Ferries",
            "More AP NBA: https://example.org/nba and https://example.net/sports",
        ),
        unlike=("More: he sold it.",),
        longest=200,
    ),
    family(
        "follow us",
        "dropped",
        rf"(?:like us|follow|find|join) (?:us|our|the|[\w .-]{{2,40}}?)\s?"
        rf"(?:on|auf|en|sur|su) (?:x|{NETWORK})\b.*",
        r"(?:follow us|folgen sie uns|síguenos|suivez-nous|seguici|siga-nos)\b.*",
        r"like us on .*",
        r"(?:die )?[\w .-]{2,30} auch bei social media\b.*",
        r"connect with (?:me|us) @\w+",
        examples=(
            "Follow us",
            "Like us on Facebook",
            "Harbour Echo auch bei Social Media",
            "Connect with me @annpoe",
            "Follow BNA on Facebook and X.",
            "Like us on Facebook Follow us on Twitter",
        ),
        unlike=("Follow the man on the left.", "Find Ann on page 3."),
        longest=200,
    ),
    family(
        "advertisement for itself",
        "dropped",
        r"(?:sign up|subscribe|register) (?:now )?(?:for|to|here for) (?:our|free)\b.*",
        r"click here to (?:get|subscribe)\b.*",
        r"(?:thank you|thanks) for reading\b(?=[^\"“”]{0,360}\b(?:support|subscri\w+|advertis\w+))"
        r"[^\"“”]*",
        r"hide ad|publicidade?|pubblicità|publicité|advertentie|reclame|anuncio",
        r"watch more of our videos (?:on|at) .{2,80}|visit [\w!]{3,20} now",
        r"(?:get|have) .{2,60} delivered to your inbox\b.*",
        r"weiterlesen nach der anzeige|scroll to continue",
        r"newsletter (?:abonnieren|bestellen)|jetzt (?:bestellen|abonnieren|anmelden)",
        examples=(
            "Thank you for reading this article. We need your support.",
            "Watch more of our videos on Quays!",
            "Publicidad",
            "Register now for FREE access",
            "Get the news delivered to your inbox",
            "Newsletter abonnieren",
            "Sign up to our newsletter: get the top stories every morning",
            "Register now for FREE unlimited access to example.org",
            "CLICK HERE TO GET THE ECHO APP",
            "Weiterlesen nach der Anzeige",
        ),
        unlike=(
            "Sign up for the army, he told them.",
            "Register by Friday, the council says.",
            "Get the app before you fly.",
        ),
        longest=400,
    ),
    family(
        "newsletter or podcast",
        "dropped",
        rf"(?:sign up|subscribe|register|abonnieren|melden sie sich|suscríbete|suscribirse|abonnez"
        rf"|iscriviti|assine|click here to subscribe)\b.*\b{LETTER}\b.*",
        rf"(?:listen to|catch up|stay up to date|check out)\b.{{0,120}}\b{LETTER}\b.{{0,60}}",
        r"get the app|our website is .*\b(?:bookmark|sign up|download)\b.*",
        r"for (?:the|more|all|our) .{2,140}\b(?:subscribe|sign up|follow us|download our app)\b.*",
        r".{0,60}\bsign up for (?:our|the|his|her|my|this) .{0,40}newsletters?\b.{0,40}",
        r"(?:thank you for|thanks for) (?:reading|subscribing|signing up)\b.{0,60}",
        examples=(
            "Get the app",
            "Our website is the place for news, so bookmark it.",
            "Want more? Sign up for her newsletter, Ice.",
            "Thank you for reading The Echo",
            "Subscribe to the morning newsletter here",
            "For the full story and more photos, subscribe now and get the digital edition.",
            "Catch up on the race with our experts on our weekly politics podcast, “Ground Game.”",
        ),
        unlike=("Sign up for the army, he told them.", "Catch up with the rest, he said."),
        longest=250,
    ),
    family(
        "topics",
        "dropped",
        r"(?:(?:related )?(?:topics|tags|key ?words|subjects)|registrado em|registrad[oa] en"
        r"|archivad[oa] en|abgelegt unter|classé (?:sous|dans)|schlagwörter|stichwörter|themen"
        r"|mots?[- ]clés?|temas|etiquetas|palabras clave|palavras-chave|argomenti|assuntos|tópicos"
        r"|trefwoorden|onderwerpen|tagged(?: in| with| as)?|labels|categor(?:y|ies)"
        r"|categor[ií]as?|kategorien?|catégories?|categori[ae])\s?:.*",
        r"tags? (?:#\S{2,40},? ?){1,12}",
        examples=(
            "Keywords: POLAND GRAIN/",
            "registrado em: Notícias",
            "Tags: Hafen, Eis",
            "Tagged: ice, port",
            "tags #Ice #Port",
        ),
        unlike=("Topics vary.", "Tagged fish swim far"),
    ),
    family(
        "filed under",
        "dropped",
        r"(?:filed|published|posted|more about) under\s?:.*",
        examples=("Filed Under:Mackinac County, Moose, Road Salt", "Published under: Ice , Port"),
        unlike=("Filed under oath, it says so",),
    ),
    family(
        "time of publication",
        "dropped",
        rf"\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}},? {CLOCK} ?[‧·|] ?{AGE}"
        r"(?: (?:por|by|von|par|di) [^.!?]{2,40})?",
        r"(?:\([^()]{2,40}\) ?\| ?)?(?:(?:first )?published|posted|updated|last (?:updated"
        r"|modified)"
        r"|veröffentlicht|aktualisiert"
        r"|erstellt"
        r"|stand|pubblicato|(?:ultimo )?aggiornamento|aggiornato|publi[ée]|mis à jour|publicado"
        r"|(?:última )?actualización|actualizado)(?: on| am| il| le| el)?\s?:? ?"
        rf"(?=.{{0,24}}\d)(?:(?:{MONTH}|\d{{1,4}}|[ap]\.?m|(?-i:[A-Z]{{3,4}})|uhr|de|at|um|à|h"
        rf"|\w{{3,6}}day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)"
        r"(?![^\W\d_])[\s.,:/|–-]{0,3}){2,12}",
        examples=(
            "Published: 3 March 2026 10:15",
            "04/03/21 12:15 ‧ Há 2 horas por Lusa",
            "Veröffentlicht: Dienstag, 14.04.2026 16:19",
            "Ultimo aggiornamento: 30 Settembre 2026",
            "First Published: Tuesday, November 19, 2026 08:38 AM",
            "(Agenturen) | Stand: 05/08/2026, 5:30",
            "Aktualisiert am 3. März 2026 um 10.15 Uhr",
        ),
        unlike=("Published in 1912, it sold well.", "Stand 3 fell over!"),
        longest=90,
    ),
    family(
        "report of an error",
        "dropped",
        r"(?:notou|encontrou|viu) (?:algum|alguma|um) (?:erro|informação).{0,200}",
        r"(?:envie|mande) sua (?:sugestão|crítica|opinião)\b.{0,160}",
        r"¿?(?:has|ha) (?:encontrado|visto|detectado) (?:un|algún) error.{0,160}",
        r"(?:spotted|see|found|notice) an? (?:mistake|error|typo|inaccuracy)\b.{0,3}\?.{0,160}",
        r"(?:haben sie|hast du) einen fehler (?:gefunden|entdeckt)\?.{0,160}",
        r"(?:une|avez-vous (?:vu|trouvé|repéré) une) (?:erreur|faute)\b[^.!]{0,60}\?.{0,160}",
        r"(?:hai|avete) (?:trovato|notato) un (?:errore|refuso)\b.{0,3}\?.{0,160}",
        r"(?:foutje?|taalfout|tip of correctie) (?:gezien|gevonden|ontdekt)?\b.{0,3}\?.{0,160}",
        r"\W{0,4}(?:whatsapp|app|mail|bel|tip) ons!?",
        r"heb (?:je|jij|u) een (?:tip|opmerking|fout|foutje|nieuwstip)\b[^.!]{0,80}\?.{0,160}",
        examples=(
            "Notou alguma informação incorreta? Nos ajude a corrigir!",
            "¿Has encontrado un error? Escríbenos.",
            "Spotted a mistake? Tell us.",
            "Une erreur dans cet article ? Dites-le-nous.",
            "Heb je een tip voor de redactie?",
            "WhatsApp ons!",
            "Envie sua sugestão, comentário ou crítica aos editores do Eco.",
        ),
        unlike=(
            "See an error and mend it.",
            "Heb je een tip gekregen.",
            "Une erreur a été commise.",
        ),
        longest=300,
        needs="ons erro erreu fehler faute refuso fout tip mistake typo inaccu informa mande envie",
    ),
    family(
        "file to download",
        "dropped",
        r"[^.!?:]{2,80}\.(?:pdf|docx?|xlsx?|odt|pptx?|zip)(?: ?[(\[][^()\[\]]{1,40}[)\]])?",
        r"(?:allegati|documenti|documents?|dokumente|anexos|adjuntos|documentos|attachments?|downloads?"
        r"|bijlagen|pièces jointes)(?: (?:scaricabili|à télécharger|zum herunterladen"
        r"|adjuntos))?\s?:",
        examples=("elenco_navi.pdf", "Programm (Riga).pdf (120 KB)", "Allegati scaricabili:"),
        unlike=("He opened the list.pdf of ships", "Documents show it"),
        longest=120,
        needs=".pdf .doc .xls .odt .ppt .zip :",
    ),
    family(
        "broadcast",
        "dropped",
        r"dieses thema im programm:?.*|sendung: .*|über dieses thema berichtete .*",
        examples=(
            "Dieses Thema im Programm:",
            "Über dieses Thema berichtete das Hafenradio am Montag.",
            "Sendung: Hafenradio, 24.04.2026, 15:10 Uhr",
        ),
        unlike=("Sendung fehlt",),
        longest=200,
    ),
)
