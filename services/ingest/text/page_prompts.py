"""What pages ask of their reader before they show a story: consent, a login, a subscription."""

import re
from collections.abc import Sequence

MAX_LENGTH = 60
"""Characters of a button or a label."""
MIN_PROMPTS = 2
"""A page has several; copy may have one by chance."""
CONSENT = re.compile(
    r"\b(?:we|our|wir|unsere|nous|nos|nosotros|nuestros|usamos|utilizamos|noi|utilizziamo|wij|we"
    r"|vi|vår|våra|våre|używamy|мы)\b.{0,120}\bcookies?\b"
    r"|\bcookies?\b.{0,60}\b(?:personalised|personalisieren|personalizar|partenaires|partners?)\b"
    r"|\b(?:tracking|datenschutz|privacy|privacidad|privacidade|vie privée)\b",
    re.DOTALL,
)
"""A sentence on cookies in the first person, or on the reader's data; in lower case."""
BUTTON = (
    r"(?:i )?accept(?: all)?(?: cookies)?(?: (?:and|&) (?:continue|close))?"
    r"|reject(?: all)?(?: cookies)?|(?:manage|cookie) (?:options|preferences|settings|cookies)"
    r"|i agree|agree(?: and (?:continue|close))?"
    r"|(?:alle )?(?:cookies )?(?:akzeptieren|ablehnen|zustimmen)(?: und weiter)?"
    r"|einstellungen(?: anpassen)?"
    r"|mit werbung weiterlesen|weiter mit \S{1,20}"
    r"|(?:tout )?accepter(?: et (?:continuer|fermer))?|tout refuser|continuer sans accepter"
    r"|paramétrer"
    r"|aceptar(?: (?:todo|todas|y continuar|y cerrar))?|rechazar(?: todo)?|configurar"
    r"|accetta(?: (?:tutto|e continua|e chiudi))?|rifiuta(?: (?:tutto|e abbonati))?"
    r"|akkoord|alles (?:accepteren|weigeren)|instellingen(?: aanpassen)?"
    r"|aceitar(?: (?:tudo|todos|e continuar))?|rejeitar(?: (?:tudo|todos))?"
    r"|godta(?: alle)?|acceptera(?: alla)?|akceptuję|принять"
)
LABEL = (
    r"(?:e-?mail(?: address)?(?: or phone(?: number)?)?|user ?name|e-mail-adresse|benutzername)"
    r"|(?:your )?password|passwort|mot de passe|contraseña|wachtwoord|senha|lösenord|hasło|пароль"
    r"|(?:forgot(?:ten)?|reset) (?:your )?(?:password|account)\??|passwort vergessen\??"
    r"|mot de passe oublié ?\??|¿olvidaste tu contraseña\?|password dimenticata\?"
    r"|(?:log|sign) ?in|sign up|create (?:an |new )?account|register(?: now)?|remember me"
    r"|anmelden|registrieren|se connecter|s’inscrire|iniciar sesión|registrarse|accedi|registrati"
    r"|inloggen|logga in|zaloguj się|войти|already (?:a|an|on|have)\b.{1,40}\b(?:log|sign) in"
    r"|(?:you must|please) (?:log|sign) in(?: to continue)?\.?|(?:log|sign) ?in to .{1,40}"
    r"|subscribe to (?:continue|keep|read).{0,20}|(?:subscribe|start your (?:free )?trial)(?: now)?"
    r"|ya soy suscriptor|déjà abonné ?\?.{0,20}|bereits abonnent\?.{0,20}"
)
PROMPT = re.compile(rf"(?:{BUTTON}|{LABEL})[.!:*]*")


def prompts_in(parts: Sequence[str]) -> int:
    """How many buttons and labels are among the parts of a page, in lower case; each once."""
    return len({part for part in parts if len(part) <= MAX_LENGTH and PROMPT.fullmatch(part)})


def asks_first(parts: Sequence[str]) -> bool:
    """Whether the parts of a page are such a question: several prompts, or one and its reason."""
    prompts = prompts_in(parts)
    return prompts >= MIN_PROMPTS or (prompts > 0 and any(map(CONSENT.search, parts)))
