"""Data: the words for items of an agency and about them, by kind and language."""

from collections.abc import Mapping

from services.ingest.text.kills.kinds import (
    ADVERB,
    AND,
    BE,
    EARLIER,
    IT,
    LINK,
    NAMED,
    OWN,
    PART,
    SAYS,
    STORY,
    TEXT,
    THE,
    THIS,
    VERSIONS,
    WE,
)

ITEMS: Mapping[str, Mapping[str, str]] = {
    THIS: {
        "en": "this these above following our",
        "de": "diese dieser diesen dieses folgende folgenden obige obigen unsere unseren "
        "vorliegende",
        "fr": "cette cet ce ces notre présente",
        "es": "esta este estas nuestra presente",
        "it": "questa questo queste nostra presente",
        "pt": "nossa desta deste nesta",
        "nl": "dit deze onze bovenstaand bovenstaande onderstaand",
    },
    THE: {
        "en": "the a an any",
        "de": "die der den das dem eine",
        "fr": "la le les l' une",
        "es": "el los las una",
        "it": "il lo gli i l'agenzia",
        "pt": "o os as uma à ao",
        "nl": "de het een",
    },
    OWN: {
        "en": "its",
        "de": "ihre ihren seine",
        "fr": "sa son",
        "es": "su",
        "pt": "sua",
        "nl": "zijn",
    },
    STORY: {
        "en": "story stories item items dispatch newsalert newsalerts newsbreak writethru take "
        "takes newsflash",
        "de": "meldung meldungen eilmeldung korrespondentenbericht agenturmeldung",
        "fr": "dépêche dépêches",
        "es": "noticia noticias despacho despachos teletipo",
        "it": "notizia notizie lancio dispaccio",
        "pt": "notícia notícias despacho matéria",
        "nl": "nieuwsbericht",
    },
    TEXT: {
        "en": "article articles report reports copy alert alerts text piece lead column feature "
        "notice brief message snap press_release news_release media_release interview",
        "de": "pressemitteilung presseaussendung "
        "bericht berichte beitrag artikel text fassung nachricht",
        "fr": "communiqué article articles texte papier information alerte brève nouvelle",
        "es": "comunicado información informaciones artículo nota texto alerta",
        "it": "comunicato articolo articoli testo servizio pezzo take",
        "pt": "comunicado texto artigo nota reportagem informação",
        "nl": "persmededeling persbericht artikel tekst verhaal stuk bericht berichten",
    },
    PART: {
        "en": "graf grafs graph graphs paragraph paragraphs sentence sentences photo photos "
        "caption captions picture pictures graphic line byline headline quote",
        "de": "absatz absätze satz foto fotos bildunterschrift zeile",
        "fr": "paragraphe paragraphes phrase photo photos légende",
        "es": "párrafo párrafos frase foto fotos pie",
        "it": "paragrafo paragrafi frase foto didascalia capoverso",
        "pt": "parágrafo parágrafos frase foto fotos legenda",
        "nl": "alinea alinea's zin foto foto's bijschrift",
    },
    NAMED: {
        "en": "slugged slug headlined titled entitled keyword headed slugline with_the_headline "
        "under_the_headline",
        "de": "stichwort titel mit_dem_titel überschrift mit_der_überschrift mit_dem_stichwort "
        "unter_dem_titel",
        "fr": "intitulée intitulé titrée titré sous_le_titre mot-clé",
        "es": "titulada titulado con_el_título bajo_el_título",
        "it": "intitolata intitolato dal_titolo con_il_titolo",
        "pt": "intitulada intitulado com_o_título sob_o_título",
        "nl": "getiteld met_de_titel met_de_kop onder_de_kop",
    },
    EARLIER: {
        "en": "earlier previous prior preceding old older first original former",
        "de": "frühere früheren vorherige vorherigen vorige vorigen vorangegangene erste",
        "fr": "précédente précédent première",
        "es": "anterior anteriores previa primera",
        "it": "precedente precedenti prima_versione",
        "pt": "anteriores",
        "nl": "eerdere eerder vorige",
    },
    VERSIONS: {
        "en": "version versions copies of all leads",
        "de": "fassungen versionen aller alle",
        "fr": "toutes_les versions de_cette de",
        "es": "todas_las versiones de_esta",
        "it": "tutte_le versioni di_questa",
        "pt": "todas_as versões",
        "nl": "alle versies van",
    },
    BE: {
        "en": "is are was were has have had be been being will hereby stands it's it’s",
        "de": "hat haben ist sind wird werden wurde worden wurden hiermit wäre",
        "fr": "est sont a été doit être sera était ont",
        "es": "es ha sido queda son fue han debe ser está quedan quedado",
        "it": "è sono va deve essere viene stata stato ha vanno",
        "pt": "foi é fica deve ficam está foram",
        "nl": "komt_te komen_te wordt worden werd werden dient heeft moet mag",
    },
    WE: {
        "en": "we",
        "de": "wir",
        "fr": "nous",
        "es": "nosotros",
        "it": "noi",
        "pt": "nós",
        "nl": "wij we",
    },
    IT: {"en": "it them", "de": "sie es", "fr": "elle", "it": "ne"},
    ADVERB: {
        "en": "immediately now also any_longer further anymore entirely completely today "
        "therefore formally being just so full breaking formal total complete news",
        "de": "sofort umgehend auch mehr weiter weiterhin hiermit ab_sofort unverzüglich zurück "
        "vollständig geworden",
        "fr": "immédiatement également",
        "es": "inmediatamente más también a_todos_los_efectos",
        "it": "immediatamente più",
        "pt": "imediatamente mais também",
        "nl": "onmiddellijk direct meer verder",
    },
    LINK: {
        "en": "to for do on in",
        "de": "zu",
        "fr": "à au aux du d'",
        "es": "en",
        "it": "di da",
        "pt": "em",
        "nl": "te niet_langer",
    },
    AND: {
        "en": "and with plus",
        "de": "und mit samt",
        "fr": "et avec",
        "es": "y con",
        "it": "e con",
        "pt": "com",
        "nl": "en met",
    },
    SAYS: {
        "en": "say says said tell tells told urge urges urged demand demands asks ask warns vows",
        "de": "sagt sagen fordert fordern warnt rät",
        "fr": "dit disent demande demandent exige",
        "es": "dice dicen pide piden exige",
        "it": "dice dicono chiede chiedono",
        "pt": "diz dizem pede pedem",
        "nl": "zegt zeggen vraagt eist",
    },
}
