"""Captions of pictures and who took them, as pages print them within and below a story."""

from services.ingest.text.foot.words import AGENCY, CAPITAL, LINK
from services.ingest.text.line_families import family

STOCK = r"(?:getty(?: images)?|shutterstock|unsplash|pixabay|pexels|imago(?: images)?|alamy|istock)"
OWNER = rf"(?:{AGENCY}|{STOCK})"
LABEL = (
    r"(?:photo(?:graph)?s?|foto(?:s|graf[ií]a)?|image|images|picture|pictures|bild|bilder|titelbild"
    r"|beitragsbild|symbolbild|archivbild|crédits? photos?|photo credit|credits?|bildquelle"
    r"|bildrechte|image credit|cover image|featured image)"
)

PICTURES = (
    family(
        "link to a picture",
        "dropped",
        r"(?:(?:photo|logo|video|image|multimedia)s?(?: available at)?"
        rf" ?[-:–—] ?{LINK}(?: |$)){{1,6}}",
        examples=(
            "Logo - http://photos.example.org/logo.jpg",
            "Photo - http://example.org/a.jpg Logo - http://example.org/b.jpg",
        ),
        unlike=("Photo - see the page of the port",),
    ),
    family(
        "picture credit",
        "dropped",
        r"\(?(?:main |cover |featured |lead )?(?:image|photo|picture|video)s? ?credits?"
        r"(?: \w{2,20})?\s?:.*",
        rf"{LABEL}(?:\(s\))?\s?:(?: ?©.{{2,200}})?|header image\s?: .*",
        r"\[(?:gambas|video|image|foto|photo|audio|tweet|embed|gallery)\b[^\]]{0,40}\]",
        rf"\(?{LABEL}\s?: ?[^.!?]{{2,100}}\)?",
        r"(?:beitragsbild|titelbild|featured image|cover image|photo) (?:via|by|von)"
        r" [\w .-]{2,40}\.?",
        r"\(graphics?: .{2,120}\)",
        r"image (?:source|caption|copyright), .{2,300}",
        r"\[(?:featured )?(?:image|photo|picture)s? (?:by|via|credit).{2,100}\]",
        rf"{OWNER}",
        r"photography by [^.]{2,60}\.|\S{3,80}\.(?:jpe?g|png|gif|webp)",
        rf"© ?(?:{LABEL}\s?:? ?)?[\w ./-]{{2,60}}",
        examples=(
            "Getty Images",
            "Image source, Getty Images",
            "Photography by Ann Poe.",
            "Main image credit: Getty",
            "[Featured Image by Ann Poe/Getty Images]",
            "(Graphic: Ice in the port)",
            "Titelbild: Ann Poe/picture-alliance",
            "Crédit photo : AP / Echo",
            "Beitragsbild via Unsplash.",
            "© Bild: WERK/ANNA WEBER",
            "(Foto: Anna Weber)",
            "anna_weber.jpg",
            "Bildquelle:",
            "Header Image: People have lived in Riga for long. Photo by Ann Poe.",
            "[Gambas:Video 20echo]",
        ),
        unlike=(
            "Photos of the ship sell well.",
            "Photography by night is an art",
            "Photo: it shows him. He denies it.",
            "Reuters said so.",
        ),
        longest=400,
    ),
    family(
        "caption",
        "dropped",
        rf"{CAPITAL}.{{8,250}}\({LABEL}(?: credit)?(?: by |: ?| courtesy of |/)[^()]{{2,80}}\)\.?",
        rf"{CAPITAL}.{{8,250}}\((?-i:AP|AFP|EPA|EFE|Reuters|REUTERS|dpa|PA)"
        r"(?: (?-i:Photo|Image|Foto))?/[^()]{2,60}\)\.?",
        rf"{CAPITAL}.{{8,250}}\({CAPITAL}[^()]{{2,60}} (?:via|vía) {OWNER}(?:/[^()]{{2,40}})?\)\.?",
        rf"{CAPITAL}.{{8,250}}\([^()]{{2,40}}/{OWNER}\)\.?",
        r"\[\d{1,2}/\d{1,2}\] ?.{8,300}",
        rf"{CAPITAL}.{{8,250}} (?-i:REUTERS|AFP|AP|EPA)/(?-i:[A-Z])[^.!?()]{{2,50}}",
        rf"{CAPITAL}.{{8,250}} (?-i:Bild|Foto|Photo|Bildquelle|Bildrechte|Image|Photograph)s?:"
        r" ?[^.!?()]{2,60}",
        rf"{CAPITAL}.{{8,250}} [-—–|] ?© ?[\w ./-]{{2,60}}",
        rf"\((?:photo|foto)s? {CAPITAL}[^().!?]{{2,80}}\)",
        examples=(
            "(Photo Le Quai/Anne Poe)",
            "Boats wait off Riga (Photo: Ann Poe)",
            "Boats wait off Riga. (Ann Poe/Getty Images)",
            "A ferry in Oban harbour (Photo by Ann Poe/Getty Images)",
            "Boats wait off Riga. (AP Photo/Ann Poe)",
            "Una prueba de globos desde el muelle (Ministerio de Puertos vía AP)",
            "[1/3] A worker sorts plastic in Riga, September 15. REUTERS/Ann Poe",
            "Boats wait off Riga, March 3. REUTERS/Ann Poe",
            "Der Hafen von Riga liegt still | Bild: Anna Weber/rbb",
            "Der Hafen von Riga. Foto: Anna Weber",
            "Herdenking in de haven van Riga. — © BELGA",
        ),
        unlike=(
            "The ferry (built by Ann Poe & Sons) sank.",
            "The photo (by Ann Poe) shows the ferry in the port.",
            "He sold the house (picture above).",
            "He works for a company (owned by AP) in Riga.",
            "Ships wait, according to the port (it said so via AP).",
        ),
        longest=400,
    ),
)
