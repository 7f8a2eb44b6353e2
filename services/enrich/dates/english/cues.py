"""The words that show whether an English sentence looks back or ahead."""

from services.enrich.dates.tense import Cues

DONE = (
    r"(?:\w+ed|held|heard|made|told|sent|sold|bought|brought|built|spent|led|paid|kept|found|shut"
    r"|cut|put|set|read|won|lost|fought|met|sworn|taken|given|known|shown|drawn)"
)
"""Participles, which after "will be" say nothing of the past."""

FUTURE = (
    r"(?:will|shall|would|could|(?-i:may)|might|can|must|should|won['’]t|['’]ll)"
    rf"(?: not| also| then| likely)*(?: be| have)*(?: {DONE})?",
    r"(?:is|are|was|were) (?:due|expected|scheduled|set|slated|likely|planning|preparing|ready"
    r"|forecast|poised|tipped|bound)"
    r" (?:to|for|in|on|at)?",
    rf"(?:be|to) {DONE}",
    r"(?:plan|expect|hope|intend|want)s? (?:to|for)(?: \w+)?|plans? (?:an?|its|their|new)",
    r"(?:planned|planning|expected|scheduled|agreed|going|set|due|slated|ready)"
    r" (?:to|for)(?: \w+)?",
    r"(?:expect|forecast|predict|project)s",
    r"(?:is|are) to",
    r"(?:is|are) (?:held|heard|\w+ed)",
    rf"to be(?: {DONE})?",
    r"to (?:meet|hold|visit|vote|begin|start|open|leave|return|arrive|conclude|expire|discuss"
    r"|decide|sign|take|attend|resume|travel|appear|speak|face|join|launch|release|announce|go)",
    r"through ?$",
    r"(?<!remained )(?<!lasted )(?<!stayed )(?<!continued )"
    r"(?:until|till)(?: (?:the|an?|her|his|its|their))?(?: \w+(?: on| in)?)? ?$",
    r"(?:begins?|opens?|starts?|expires?|ends?|runs|takes effect|beginning|starting|ending)",
    r"as (?:early|soon|late) as|no (?:later|earlier|sooner) than|ahead of",
    r"upcoming|payable|effective|tentatively|deadline",
)

PAST_VERBS = (
    r"(?!hundred|united|need|indeed|speed|proposed|expected|scheduled|planned|limited)\w{2,}ed",
    r"said|told|met|made|took|went|came|left|fell|rose|gave|got|held|began|won|lost|found|saw",
    r"shot|sold|bought|brought|built|sent|spent|spoke|wrote|ran|led|paid|kept|grew|knew",
    r"thought|became|broke|drew|drove|flew|fought|heard|hit|struck|sank|shut|stood|swore|threw"
    r"|tore|read",
)

PAST = (
    *PAST_VERBS,
    r"had been (?:due|expected|scheduled|set|slated) to \w+ ?",  # the blank outdoes "to meet"
    r"was|were|had|did|has|have|been|ago|since",
)

NO_NOUN = "".join(
    rf"(?<!\b{word} )" for word in ("in", "of", "the", "for", "from", "with", "on", "by", "at")
)
"""Before a verb; "in votes", "the visits" are nouns."""

PRESENT = (
    NO_NOUN
    + r"(?:meets?|gathers?|convenes?|votes?|elects?|decides?|rules|hears?|considers?|debates?"
    r"|faces?"
    r"|hosts?|plays?|visits?|travels?|heads? to|flies|fly|arrives?|departs?|returns?|leaves?"
    r"|resumes?"
    r"|reports? (?:\w+ ){0,3}(?:earnings|results|profits?)|takes? (?:place|on|part)|kicks? off|goes"
    r"|go on|comes?(?! from)|hits? (?:\w+ )?(?:theat(?:er|re)s|cinemas|screens|stores"
    r"|shelves|newsstands)|airs?|debuts?|premieres?|reopens?|closes?|celebrates?|marks|turns \d+"
    r"|launches|unveils?|delivers?|publishes|sits?|holds?|tours?|competes?|travels|lands?|winds? up"
    r"|wraps? up|concludes?|continues?|falls? on|appears?|testif(?:y|ies)|speaks?|addresses"
    r"|drops|announces|releases|welcomes|receives|presents|chairs|testifies|tees? off|tips? off"
    r"|gets? under way|changes hands)",
    r"(?:is|are)(?: on)? ?$",
)

CUES = Cues.of(FUTURE, PAST, PAST_VERBS, PRESENT)
