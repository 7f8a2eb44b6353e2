"""Data: patterns for embargoes and holds in notes to editors.

In English, German, French, Spanish, Italian, Portuguese and Dutch.
"""

import re

from lexicon.word_lists import words

NOT = (
    r"(?:not|no|never|don[’']t|nicht|kein(?:e|er)?|ne|pas|interdite?|interdiction|prohibid[oa]"
    r"|prohibida|non|vietat[oa]|divieto|não|proibid[oa]|niet|geen|verboden|refrain from)"
)
PUBLISHED = (
    r"(?:publi(?!c\b|cly\b|city\b)\w*+|pubbli\w*+|broadcast\w*+|(?:ver)?öffentli\w*+|veroeffentlich\w*+|printed|print"
    r"|diffus\w*+|diffond\w*+|difu\w*+|divulga\w*+|emitir|openbaar\w*+)"
)
USED = (
    rf"(?:{PUBLISHED}|releas\w*+|use[d]?|using|distribut\w*+|disseminat\w*+|circulat\w*+|transmi\w*+"
    r"|openbaar (?:maken|gemaakt)|naar buiten (?:brengen|gebracht)|versturen|delen"
    r"|post(?:ed|ing)?|air(?:ed|ing)?|report(?:ed|ing)?|run|shar(?:ed?|ing)|quot(?:ed?|ing)"
    r"|verwend\w*+|verbreit\w*+|send(?:en|ung)|gesendet|freigeb\w*+|utilis\w*+|utiliz\w*+|usar|usad[oa]"
    r"|uso|utilizz\w*+|gebruik\w*+|verspreid\w*+|uit(?:zenden|gezonden))"
)
BEFORE = (
    r"(?:before|until|till|prior to|ahead of|earlier than|vor|bis|bevor|ehe|früher als|avant"
    r"|jusqu\w*+|antes|hasta|prima|fino|finché|até|voor|vóór|voordat|tot|totdat|eerder dan)"
)
BARRED = (
    r"(?:interdite?|forbidden|prohibited|barred|not (?:permitted|allowed)|untersagt|verboten"
    r"|prohibid[oa]|vietat[oa]|proibid[oa]|verboden|ni(?:et|cht) (?:toegestaan|erlaubt|gestattet)"
    r"|pas (?:autorisée?|permise?)|no (?:autorizad|permitid)[oa]|non (?:autorizzat|consentit)[oa]"
    r"|não (?:autorizad|permitid)[oa])"
)
ONLY = r"(?:only|erst|nur|seulement|uniquement|s[oó]lo|solamente|só|somente|soltanto|pas|alleen)"
FROM = (
    r"(?:after|once|when|from|nach|mit|ab|après|dès|une fois|después|tras|dopo|depois|após|na"
    r"|vanaf)"
)
GAP = r"(?:[^\n;?.*#]|\.(?=\S)|(?<=\d)\.(?!\S))"
"""A character within one sentence: `20. Dezember`, `a.m.`"""

EMBARGO = (
    r"(?<!sin )(?:embargo(?:ed|es|s|-?(?:datum|frist|termin|ende))?|embargad[oa]s?|embargiert"
    r"|(?:sende)?sperrfrist(?:ende|vermerk)?"
    r"|(?:sende)?sperrvermerk|(?<!\w )gesperrt:? bis|hfr|(?:hold|held) for release"
    r"|(?:please )?(?:hold|held)(?: (?:this|the|story|item|copy|release|publication|back|strictly"
    r"|for|use|all|news|off|publishing))* (?:until|till))"
)
"""Words that stop copy even where no time is given."""
FORBIDDEN = (
    rf"{NOT}\b{GAP}{{0,40}}?\b{USED}\b{GAP}{{0,60}}?\b{BEFORE}"
    rf"|{USED}\b{GAP}{{0,30}}?\b{BARRED}\b{GAP}{{0,40}}?\b{BEFORE}"
    r"|niet eerder (?:publiceren|gebruiken|verspreiden|uitzenden) dan"
    rf"|{NOT} {BEFORE}\b(?={GAP}{{1,60}}?\b{USED}\b)"
    rf"|(?:meldung|bericht|beitrag|text|artikel|rede) {GAP}{{0,80}}?\bgesperrt"
    rf"|{USED} {BEFORE}\b(?={GAP}{{1,60}}?\b{BARRED}\b)"
    rf"|{USED} {ONLY} {FROM}|{ONLY} (?:(?:zur|for|pour|para|per|voor) )?{USED} {FROM}"
    rf"|(?:vor|avant|antes|prima|voor|vóór)\b(?={GAP}{{1,60}}?\b{NOT}\b{GAP}{{0,20}}?\b{USED}\b)"
)
"""`Not for publication before`, `nicht vor … verwenden`, `avant le … ne pas publier`."""
RELEASE = (
    r"for (?:(?!immediate)(?:\w+ )?(?:release|publication|use|broadcast)"
    r"|(?:the )?(?:(?:morning|evening|(?:sun|mon|tues|wednes|thurs|fri|satur)day)s? ){1,2}"
    r"(?:papers|newspapers|editions))"
    r"|(?:release|publication) (?:date|time)"
    r"|releas(?:e|ed) (?:at|on|from|after)|release(?=\W{1,3}\d|:)"
    r"|(?<!\w )to be (?:released|published)"
    r"|(?:may|can)(?: only)? be (?:published|used|released) (?:from|after|at|on)"
    r"|(?<!\w )publish (?:from|after|on|at)"
    r"|(?:advance|adv\.?) for|confidential until|hold for|releasable"
    r"|(?:sendefrei|freigegeben|freigabe)(?: (?:zur|für(?: die)?) \w+)? (?:ab|am|für|um)"
    r"|frei (?:zur|für(?: die)?) \w+ (?:ab|am|um)|frei für|freigabe(?=:)"
    r"|para (?:l[ao]s (?:ediciones|periódicos|diarios) del?|(?:as edições|os jornais) d[eoa])"
    r"|per (?:i giornali|le edizioni) d[ei]l?|voor de (?:\w*krant(?:en)?|\w*edities|\w*bladen) van"
    r"|frei ab(?=[^\n]{1,40}(?:uhr|gmt|mez|mesz|\d:\d\d|20\d\d)\b)"
    r"|veröffentlichungs(?:termin|datum|zeitpunkt)"
    r"|veröffentlichung(?: (?:erst|frühestens|frei))? (?:ab|am|nach)"
    r"|(?:zur )?verwendung (?:erst )?(?:ab|am|in)|zur veröffentlichung in"
    r"|(?:erst|frühestens) (?:ab|am)"
    r"|pour (?:diffusion|publication|parution|les (?:éditions|journaux) d[eu])"
    r"|(?:publiable|(?:à|a) (?:publier|diffuser)|publication|diffusion|libre de \w+)(?: autorisée"
    r"| libre| possible)? (?:à partir|a partir|après|dès|le)"
    r"|(?:publicable|(?:para|su) (?:publicar|publicación|difusión|difundir)"
    r"|publicación|difusión|publicad[oa]|difundid[oa])(?: autorizada| permitida| libre)?"
    r" (?:a partir|desde|el|después)"
    r"|(?:pubblicabile|da pubblicare|libera pubblicazione|pubblicazione|diffusione)"
    r"(?: consentita| autorizzata| libera)? (?:d[ao]l?l?[aeo]?|il|dopo|a partire)"
    r"|(?:publicável|(?:para|liberad[oa] para) (?:publicar|publicação|divulgação)|publicação"
    r"|divulgação)(?: autorizada| permitida| liberada)? (?:a partir|depois|em|após)"
    r"|vrijgegeven (?:vanaf|op|om|na)"
    r"|(?:vrij(?:gegeven)?|beschikbaar) (?:voor|ter) (?:publicatie|gebruik) (?:vanaf|op|om|na)"
    r"|vrij voor publicatie|(?:mag|mogen) pas (?:op|om|vanaf|na)"
    r"|(?:publicatie|publiceren)(?: is| mag)?(?: pas)?(?: toegestaan| vrij)? (?:vanaf|op|na)"
)
"""Words that are an embargo only with a time: `For release Sunday, Nov. 29`."""

ONLY_A_TIME = (
    r"not (?:before|until|earlier than)|nicht vor|frei ab|pas avant|no antes|non prima|não antes"
    r"|niet (?:voor|eerder dan)|vrij vanaf"
)
"""Such words that headlines have too: "Not until Monday: trains stay shut"."""

TRIGGER = re.compile(
    rf"(?<!\w)(?:(?P<embargo>{EMBARGO})|(?P<forbidden>{FORBIDDEN})"
    rf"|(?P<release>{RELEASE}|(?P<only_a_time>{ONLY_A_TIME})))(?!\w)"
)
"""Words that may stop copy, in text in lower case: `re.IGNORECASE` takes three times as long."""
PARTS_OF_TRIGGER = tuple(
    """
    embarg sperr hfr hold held releas publi pubbli frei diffus difu divulg veröff verwendung vrij
    adv confid papers editions edici periód diarios ediç jornais giornali edizioni krant edities
    bladen parution éditions journaux libre beschikbaar eerder jusqu früh
    """.split()
)
WORDS_OF_TRIGGER = words(
    """
    use used broadcast before until till prior ahead earlier only vor bis bevor ehe erst nur avant
    seulement uniquement antes hasta solo sólo solamente prima fino finché soltanto até só somente
    voor vóór voordat tot totdat pas alleen
    """
)
"""Each has such a part, or such a word."""
ANY_WORD = re.compile(r"\w+")
IN_A_STORY = re.compile(
    r"\b(?:not|no|be|been|was|were|is|are|will|to|by|report|study|results?|data|book|film|album|wird|wurde"
    r"|werden|soll|sera|est|será|sarà|wordt)\W{1,2}$",
    re.IGNORECASE,
)
"""What stands before a release that is news: "The report will be released on Monday"."""
AT_ONCE = re.compile(
    r"\W*(?:for )?(?:(?:immediate(?:ly)?|at once|on receipt|now)\b|sofort\b|(?:diffusion )?immédiat"
    r"|inmediat|immediat|imediat|direct\b|(?:none|nil|keine?|aucun|ninguno|nessuno|nenhum|geen)\b)",
    re.IGNORECASE,
)
"""What stands behind a word where there is no embargo: `Embargo: for immediate release`."""

OVER = (
    r"(?:lifted|ended|expired|over|removed|dropped|cancell?ed|aufgehoben|abgelaufen|beendet"
    r"|gefallen|levé|expiré|terminé|levantado|vencido|revocato|scaduto|terminato|rimosso|encerrado|expirado"
    r"|opgeheven|verlopen|vervallen)"
)
LIFTED = re.compile(
    rf"\b(?:embargo|sperrfrist)\W{{1,3}}(?:(?:was|has|had|been|now|already|wurde|bereits|a été"
    rf"|ha sido|è stato|foi|is nu) ){{1,3}}{OVER}\b"
    rf"|\b(?:embargo|sperrfrist)\W{{1,3}}(?:(?:is|ist|est|está|è|é) )?{OVER}\b"
    r"(?!\W{1,3}(?:(?:at|on|from|um|am|ab|à|le|el|il|a|em|om|op) )?.{0,12}\d)"
    r"|\b(?:no|without|not under|keine?|ohne|pas d[’']|plus d[’']|aucun|ningún|nessun|senza|sem"
    r"|geen|zonder) ?(?:an |longer under |more )?(?:embargo|sperrfrist)\b(?! [^\W\d])"
    r"|\bno embargo (?:on|for|applies|is)\b|\bnot embargoed\b"
    r"|\bno longer (?:under )?embargo(?:ed)?\b"
    r"|(?<!not )(?<!before )\b(?:lifts|lifted|lifting) (?:the |its |this |our )?embargo\b"
    r"|\b(?:embargo|sperrfrist)(?: (?:until|bis|jusqu[’']au|hasta|fino a|até|tot))?\W{1,3}"
    r"(?:none|nein|keine|aucun|ninguno|nessuno|nenhum|geen|n/a|no(?!\W{1,3}(?!embargo|immediate)\w))\b"
    r"(?:\W{1,4}(?:for )?immediate (?:use|release|publication)\b)?",
    re.IGNORECASE,
)
"""Notes that lift an embargo or say that there is none. One that "is lifted at 6 GMT" is set."""
NEW = re.compile(r"\b(?:new|neue?|nouvel|nuevo|nuovo|novo|nieuw)\b", re.IGNORECASE)
NO_END = re.compile(
    r"\b(?:further notice|delivery|deliver(?:ed|s)|check against|spoken word|bis auf weiteres"
    r"|redebeginn|beginn der rede|gesprochene wort|nouvel ordre|avis contraire|nuevo aviso"
    r"|nuovo avviso|novo aviso|nader order|nadere aankondiging|nueva orden|nouvel avis|nuovo ordine"
    r"|nuova comunicazione|nova ordem|segunda ordem|nader bericht|auf widerruf)\b",
    re.IGNORECASE,
)
"""Words that say that the end is not stated yet."""
TO_AN_END = re.compile(
    r"\b(?:until|till|through|before|after|til|bis|vor|nach|jusqu\w*+|avant|après|hasta|antes|después|fino"
    r"|prima|dopo|até|após|tot|voor|na)\b",
    re.IGNORECASE,
)
SAME_END = re.compile(
    r"\W*+(?:then|that|this|the|dann|diese[mn]?|cette|ce|esa|ese|quella|tale|essa|esse|dan|die)?\W*+"
    r"(?:above|stated|said|genannten|indiquée)?\W*+"
    r"(?:time|date|moment|embargo|hour|day|then|zeitpunkt|datum|frist|heure|date|fecha|hora|data|ora"
    r"|tijdstip)?\W*+",
    re.IGNORECASE,
)
"""An end that another sentence states: "Not to be used before that time"."""
ADDRESSED = re.compile(
    r"[(\[*\s#]*(?:eds?\b\.?|editors?\b"
    r"|(?:note|notice|attention|attn\.?|advisory) (?:to |for )?(?:all )?editors?"
    r"|(?:achtung|hinweis|an die|an alle)[, ]+(?:\w+ ){0,2}redaktion(?:en)?|redaktionshinweis"
    r"|note (?:aux|à la) rédactions?|aux rédactions"
    r"|nota (?:a|para) (?:los |la )?(?:editores|redacción)"
    r"|nota (?:alle|per le) redazioni|nota (?:aos|para os) editores|aan de redacties?)\b",
    re.IGNORECASE,
)
"""The beginning of a paragraph that addresses editors by name."""
PRESENTS = re.compile(
    r"[(\[*\s]*(?:(?:pasted|attached|enclosed|included|find|here|see|please find|below"
    r"|what follows)"
    r"(?: \w+)? (?:is|are|you|a|an|the|please)\b"
    r"|(?:this|the (?:following|attached|enclosed)) (?=(?:\w+ ){0,3}(?:is|are|comes|remains)\b)"
    r"|the (?:following|attached|enclosed)\b|(?:dies(?:e|er|es)?|beiliegende|beigefügte"
    r"|(?:d(?:ie|er|as) )?folgende[rs]?) "
    r"|(?:anbei|im anhang|nachfolgende?|ci-(?:joint|dessous|après)|veuillez trouver|vous trouverez"
    r"|adjunt[oa]|adjuntamos|a continuación|este|esta|in allegato|di seguito|questo|em anexo|segue"
    r"|bijgevoegd|hierbij|onderstaande?|bijgaande?|dit|ce|cette)\b)",
    re.IGNORECASE,
)
"""How a sentence opens that hands copy over: "Attached is a release"."""
HANDED_OVER = re.compile(
    r"\b(?:(?:press |news )?release|preview|paper|report|story|stories|article|copy|text|statement"
    r"|study|material|materials|information|content|document|speech|advance|findings|pitch|email"
    r"|pressemitteilung|mitteilung|meldung|text|artikel|bericht|studie|vorabversion|vorabmeldung"
    r"|communiqué|dépêche|texte|étude|comunicado|comunicato|nota|noticia|notizia|notícia|texto"
    r"|testo|estudio|studio|estudo|información|informação|informazione|persbericht|artikel|tekst"
    r"|onderzoek|e-mail|mail)\b",
    re.IGNORECASE,
)
"""What such a sentence hands over."""
PAST = words(
    "was were had remained stayed wurde wurden war hatte blieb était avait restait fue era estaba"
    " stato stata foi estava ficou werd was bleef"
)

WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*+")
NAMED_TIME = re.compile(
    r"\b(?:[A-Z]\w{1,15},? ){1,3}(?:D\.C\. )?(?:[Tt]ime|TIME)\b"
    r"|\b(?:heures?|horas?|horário|horario|ora|ortszeit)(?: d[’'eia]\w{0,2})? [A-Z]\w{1,15}\b"
)
"""A zone by its place: `New York time`, `heure de Paris`."""
MAY_NAME_TIME = re.compile("[Tt]ime|TIME|heure|hor|ora|ortszeit")
"""What each of them has: quicker to find."""
CLOCK = re.compile(
    r"\b\d{1,2}[:.h]\d\d\b|\b(?:ore|alle|às|las) \d{1,2}\b|\b\d{1,2} ?[ap]\.?m\b"
    r"|\b\d{1,2} ?(?:uhr|uur|h|hrs?|heures)\b"
    r"|\b\d{4} ?(?:hrs?|hours|gmt|utc|z|[a-z]{1,4}t)\b"
    r"|\b(?:noon|midnight|midday|midi|minuit|mittag|mitternacht|mediodía|medianoche|mezzogiorno"
    r"|mezzanotte|meia-noite|middernacht)\b"
    r"|\b\d{1,2} (?:in the|de la|del|da|du|di|de l['’]|'s) ?(?:morning|afternoon|evening|tarde"
    r"|noche|mañana|noite|manhã|matin|soir|après-midi|pomeriggio|sera|mattin[oa])\b",
    re.IGNORECASE,
)
DATE = re.compile(r"\b\d{1,4}[./-]\d{1,2}\b")
BARE = re.compile(r"embargo(?:e?s)?|sperrfrist", re.IGNORECASE)
THE_EMBARGO = re.compile(r"\W*(?:the |l[’']|el |das |die |o |het )embargo\b", re.IGNORECASE)
PLAIN = re.compile(
    r"\W*(?:the |l[’']|el |das |die |o |het )?"
    r"(?:embargo(?! (?:until|till|through|to)\b)|sperrfrist(?! (?:bis\b|\d)|:))\b",
    re.IGNORECASE,
)
"""The bare word, which speaks of goods as well as of copy."""
OPENS_UNTIL = re.compile(
    r"\W*(?:strictly |under (?:strict )?|sous |bajo |sotto |sob |onder )?"
    r"(?:embargo(?:ed)?|embargad[oa]|(?:sende)?sperrfrist) (?:until|till|through|bis|jusqu"
    r"|hasta|fino|até|tot)\b",
    re.IGNORECASE,
)
IN_THE_PAST = re.compile(
    r"\b(?:was|were|had been|wurde|était|fue|era|foi|werd)"
    r"(?: (?:still|under|strictly|sous|bajo)){0,2} $",
    re.IGNORECASE,
)
"""What stands before an embargo that is over: "replaces a story that was embargoed"."""
ON_GOODS = re.compile(
    r" (?:on|against|of|for|für|gegen|von|contre|sur|contra|sobre|su|sulle|op|tegen|às)"
    r"(?: (?:the|all|die|das|den|le|la|les|el|los|il))? (?P<goods>[^\W\d_]+)",
    re.IGNORECASE,
)
SPEAKS_OF_IT = re.compile(r"(?<![^\W_])([^\W_]{1,40})[ -]$")
"""The word before an embargo: `arms embargo`."""
BOUNDARY = re.compile(
    r"[:;](?=\s)|\s[-–—|/•·]+\s|--+|\||[)\]]+|\*+|//+|[.!](?=\s)|\s[-–—](?=\S)|[–—](?=[^\W\d])"
)
"""What stands between a note and a headline."""
BRACKETED = re.compile(r"\([^()\n]{4,300}\)|\[[^\[\]\n]{4,300}\]|\*{1,5}[^*\n]{4,300}\*{1,5}")
