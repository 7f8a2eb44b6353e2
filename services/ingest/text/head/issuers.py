"""Who issued copy, as the line above its headline says it: services of agencies, public bodies."""

from services.ingest.text.foot.words import AGENCY
from services.ingest.text.line_families import family

CAP = r"(?-i:[A-ZÀ-ÖØ-Þ][\w.&'’-]*)"
SERVICE = (
    r"(?:worldstream|news ?wires?|news ?ticker|world service|general news(?: service)?|newsfeed"
    r"|english(?: service)?|online|international|domestic|financial(?: news)?(?: service)?"
    r"|economic(?: news)?|stock market|state & local(?: wire)?|national|sports?|business news|asia"
    r"|basisdienst|landesdienst|themendienst|wirtschaftsdienst|sportdienst|europadienst|deutsch"
    r"|infos? mondiales|infos? (?:économiques|françaises|générales)|doc|news|wire|service|report"
    r"|newsline|bulletin|top (?:news|stories)|world news|us news|breaking news|archives?"
    r"|notiziario(?: generale)?|servizio|servicio|serviço|dienst|nieuws)"
)
OF_TOWNS = r"(?:new|north|south|east|west|san|santa|st\.?|saint|los|las|el|la|fort|port|mount|lake)"
PORTFOLIO = (
    r"(?:agriculture|commerce|culture|defen[cs]e|education|energy|environment|finance|fisheries"
    r"|foreign affairs|health|home affairs|housing|industry|the interior|interior|information"
    r"|infrastructure|investigation|justice|labou?r|land management|mines|meteorology|mining|parks"
    r"|planning|public works|reclamation|sports?|state|statistics|the environment|the treasury"
    r"|tourism|trade|transport(?:ation)?|veterans affairs|water|works|communications)"
)
OFFICE = (
    r"(?:department|dept\.?|ministry|bureau|office|division|directorate|board|institute"
    r"|secretariat)"
)
PARTICLE = r"(?:d[aeiou]l?s?|della?|dell[ao]|la|las|los|les|le|el|y|et|e|van|voor)"
NAMED = rf"(?:(?:{PARTICLE} |[dl]['’])?{CAP})"
LISTED = rf"{NAMED}(?: {NAMED}| {PARTICLE} {NAMED}){{0,6}}"
"""Words with capitals, and small words between them."""

SERVICES = (
    family(
        "service of an agency",
        "provider",
        rf"{AGENCY}(?:,? ?[-–—]{{0,2}} ?{SERVICE}){{1,3}}(?: ?\([^()]{{2,30}}\))?",
        rf"(?:the )?(?:news|press|information|telegraph(?:ic)?) (?:agency"
        rf"|service) of {CAP}(?: {CAP}){{0,3}}",
        rf"(?:{CAP} ){{1,4}}(?:news(?:paper)?|press|information|telegraph(?:ic)?) (?:agency"
        rf"|service|bureau)"
        rf"(?:,? \(?{CAP}(?:, {CAP})?\)?)?",
        rf"(?:agence|agencia|agência|agenzia)(?: (?:de|di|nationale|nacional|d['’]\w+))?"
        rf"(?: (?:presse|prensa|noticias|notícias|stampa|information))? {LISTED}"
        rf"(?: ?[-–—]{{1,2}} ?{SERVICE})?",
        rf"(?:{CAP} (?:& |and )?){{1,5}}newswires?",
        rf"(?:{CAP} )?(?:nachrichtenagentur|presseagentur|depeschenagentur|pressedienst|persbureau)"
        rf"(?: {CAP}){{0,3}}",
        examples=(
            "AP Worldstream",
            "dpa-AFX NEWSTICKER (Auszug)",
            "NEWS AGENCY OF LATVIA",
            "Agence France Presse -- English",
            "The Associated Press State & Local Wire",
            "Tide News Agency, Latvia",
            "Baltic & Nordic General Newswire",
            "AP Top News",
            "Agencia de Noticias Puerto Nuevo",
        ),
        unlike=("News Agency Workers Strike", "Reuters reports loss", "Agence fermée pour travaux"),
        longest=90,
    ),
    family(
        "short name of a company",
        "dropped",
        r"\(?[\"“][^\"”]{1,30}[\"”](?:,? (?:or|and)? ?(?:the )?[\"“][^\"”]{2,40}[\"”]){1,4}\)?",
        examples=('("QWD" or the "Company")',),
        unlike=('"Ice" and snow', '"Ice"'),
        longest=160,
    ),
)
"""Lines that name an agency's service and nothing else."""

PAPERS = (
    family(
        "newspaper of the author",
        "byline",
        rf"(?:of (?:the )?)?{CAP}(?:[ -]{CAP}){{0,4}} "
        r"(?:newspapers?|newswires|news|times|post|tribune|herald|journal|gazette|chronicle|star|sun"
        r"|telegraph|observer|courier|mail|globe|press|bulletin|examiner|inquirer|register|republic"
        r"|sentinel|dispatch|echo|magazine|online|radio|television|tv)(?: (?:staff|writer"
        rf"|bureau))?(?:, {CAP}(?: {CAP}){{0,2}})?",
        examples=("Quay Newspapers", "Of HARBOUR NEWSWIRES", "The Riga Echo", "QBC News, Riga"),
        unlike=("Ice fell on the press", "Press"),
        longest=60,
    ),
)
"""Whose author somebody is, on the line below a byline, and nowhere else."""

PUBLIC_BODIES = (
    family(
        "public body",
        "provider",
        rf"(?:the )?(?:{CAP} (?:of (?:the )?)?){{0,5}}{OFFICE} (?:of|for) {PORTFOLIO}"
        rf"(?:(?:, | and |, and ){PORTFOLIO}){{0,3}}(?:, {CAP}(?: {CAP}){{0,2}})?",
        rf"(?:the )?government of (?:the )?{CAP}(?:, {CAP})?",
        rf"office for the {LISTED}(?: of {LISTED})?",
        rf"office of the {CAP}(?: {CAP}){{0,2}}",
        r"(?:the )?(?:u\.?s\.?|united states|district|state.s) attorney.?s.? office",
        rf"(?:(?:north|south|east|west)ern |middle |central )?district of {CAP}(?: {CAP})?",
        rf"(?:city|town|village|borough|township|county|port|university) of (?:{OF_TOWNS} )?{CAP}"
        rf"(?:, {CAP})?|(?:european|u\.?n\.?|african|federal|royal|national|state|public) "
        r"(?:commission|parliament|council|union|reserve|society|service|utilities commission)",
        rf"(?-i:(?:Bundes|Landes|Kreis|Autobahn|Wasserschutz)?[Pp]olizei[a-zß-ÿ]{{0,25}}|Feuerwehr"
        rf"|Staatsanwaltschaft|Hauptzollamt|Landeskriminalamt|Bundeskriminalamt|Landratsamt|Landkreis"
        rf"|Stadtverwaltung|Freie Hansestadt"
        rf"|Landeshauptstadt|Stadt|Gemeinde|Universität|Hochschule"
        rf"|Handwerkskammer)(?:[ /-]{{1,3}}(?:a[mn] (?:der )?)?{CAP}){{1,4}}",
        rf"(?:Bundes|Landes)?ministerium (?:für|des|der) {CAP}(?:(?:, | und |, "
        rf"| für ){CAP}){{0,5}}",
        rf"(?:ministère|préfecture|mairie|ville|gouvernement|conseil (?:départemental|régional"
        rf"|général)"
        rf"|cabinet) (?:d[eu]s? |de l['’]|de la |d['’]){LISTED}",
        rf"(?:ministerio|ayuntamiento|gobierno|junta|generalitat|diputación|secretaría) (?:de|del) "
        rf"{LISTED}",
        rf"(?:ministero|comune|provincia|questura|prefettura|regione) (?:d[ie]l?l?[ao]? |dell['’])"
        rf"{LISTED}",
        rf"(?:ministério|câmara municipal|prefeitura|governo) d[aeo]s? {LISTED}",
        rf"(?:ministerie|gemeente|provincie) (?:van (?:de |het )?)?{CAP}(?: {CAP}){{0,3}}",
        examples=(
            "Latvian Government Bureau of Meteorology",
            "City of New Riga",
            "EUROPEAN COMMISSION",
            "Office of the Mayor",
            "U.S. Attorney's Office",
            "Southern District of Latvia",
            "Government of India",
            "Stadt Husum",
            "U.S. Department of Fisheries and Energy",
            "Polizeidirektion Husum",
            "Kreispolizeibehörde Märkischer Kreis",
            "Ministère de la Culture",
            "Ayuntamiento de Puerto Nuevo",
            "Câmara Municipal de Aveiro",
        ),
        unlike=(
            "Ministry of Health Says Ice Is Safe",
            "Polizei sucht Zeugen",
            "Stadt Husum sucht Namen für neue Schleuse",
            "City of Riga Will Rename Its Shortest Street",
            "Ayuntamiento de Burgos cierra el puente",
            "Gobierno de España, contra las cuerdas",
            "Department of Ice",
        ),
        longest=110,
    ),
)
"""Those that name a public body: of a headline is asked whether one is below."""
