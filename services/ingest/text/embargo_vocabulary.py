"""Data: the words that a note on an embargo is made of, in seven languages.

A line with a word that stops copy and none but these is a note; news has others.
"""

from lexicon.calendar_words import FOLDED_MONTHS, FOLDED_WEEKDAYS, MONTHS
from lexicon.word_lists import words
from lexicon.zone_names import AMBIGUOUS, NAMES

CLOCK_WORDS = words(
    "am pm a.m p.m noon midday midnight uhr mittag mitternacht heures heure midi minuit"
    " hora horas mediodía medianoche ore ora mezzogiorno mezzanotte meio-dia meia-noite"
    " uur middernacht hrs hours hour hr h time zeit ortszeit local locale tijd"
)
EDITIONS = frozenset(
    f"{part}{link}{paper}"
    for part in (
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag morgen abend"
        " wochenend".split()
    )
    for link in ("", "s")
    for paper in ("ausgabe", "ausgaben", "zeitung", "zeitungen", "blätter")
) | words("ochtendkranten avondkranten zondagskranten zaterdagkranten ochtendbladen")
"""Newspapers of a day, in German and Dutch."""
DAY_WORDS = frozenset(
    EDITIONS
    | words(
        "today tonight tomorrow morning evening afternoon heute morgen abend früh lundi mardi"
        " mercredi jeudi vendredi samedi dimanche demain lunes martes miércoles jueves viernes"
        " sábado domingo mañana lunedì martedì mercoledì giovedì venerdì sabato domenica"
        " domani segunda terça quarta quinta sexta feira segunda-feira terça-feira"
        " quarta-feira quinta-feira sexta-feira amanhã maandag dinsdag woensdag donderdag"
        " vrijdag zaterdag zondag janvier février mars avril mai juin juillet août septembre"
        " octobre novembre décembre enero febrero marzo abril mayo junio julio agosto"
        " septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio"
        " settembre ottobre dicembre janeiro fevereiro março maio junho julho setembro outubro"
        " novembro dezembro januari februari maart mei juni juli augustus"
    )
    | set(MONTHS)
    | ({*FOLDED_MONTHS, *FOLDED_WEEKDAYS} - {"out", "set"})
)
ZONE_LETTERS = frozenset({*NAMES, *AMBIGUOUS})
"""Letters of zones, which are words too: only in capitals."""
ZONE_WORDS = words(
    "gmt utc bst cet cest mez mesz est edt cst cdt mst mdt pst pdt et jst eastern central"
    " pacific mountain standard daylight summer winter sommerzeit winterzeit paris london"
    " berlin madrid roma rome lisboa brussels amsterdam zürich york"
)
TIME_WORDS = CLOCK_WORDS | DAY_WORDS | ZONE_WORDS
DAYS_AND_HOURS = frozenset(word for word in DAY_WORDS if len(word) > 3) - {"mars"} | words(
    "mon tue wed thu fri noon midday midnight mittag mitternacht midi minuit mediodía"
    " medianoche mezzogiorno mezzanotte middernacht"
)
ENDING = words(
    "lifts lift lifting lifted ends end ending expires expire expiry begins starts endet"
    " fällt vervalt eindigt levé levée lever levantado aufgehoben revocato opgeheven"
    " termina scade day date time review reviews preview previews"
)
"""What an embargo of goods does and has too: a note only with a time."""

NOTE_WORDS = (
    ENDING
    | words(
        "a an the this that these it its is are be been being will have has may can cannot"
        " must shall should strict strictly under still subject to of for from at on in by and"
        " or until till before after prior than earlier later not no do does don't don’t"
        " please kindly note notes notice attention attn advisory urgent important reminder nb"
        " editor editors eds ed media press news newsroom newsdesk desk desks journalists"
        " reporters all any only release releases released releasing publication publications"
        " publish published publishing broadcast broadcasts broadcasting air aired airing"
        " online web website websites internet social print printed printing post posted"
        " posting tweet tweeted share shared use used using usage distribute distributed"
        " distribution circulate circulated circulation disseminate disseminated dissemination"
        " transmit transmitted transmission report reports reported reporting quote quoted"
        " story stories article articles item items copy text material materials document"
        " documents content contents information info statement speech address remarks"
        " interview paper study data figures statistics findings results research embargo"
        " embargoed embargoes embargos embargo’d hold held holding hfr back date day further"
        " delivery delivered check against advance adv private confidential restricted"
        " restriction restrictions form part parts whole way medium platform platforms channel"
        " channels including whether otherwise made make public publicly available applies"
        " apply remains remain place set then above below following stated specified without"
        " permission consent newspapers radio tv television stations club tapes exclusive wire"
        " wires agencies outlets sunday papers editions edition ams pms use: via also there"
        " here s re announcement everything photograph photo photos picture image video"
        " footage draft editorial sign-off approval force moved weekend global international"
        " worldwide releasable thank you thanks thereafter respect observe honour honor comply"
        " start beginning conference onwards onward through inclusive other"
        " transmissions internal version file news we you our ask approved cleared updated"
        " confirmed authorised authorized verified reviewers unboxing coverage"
    )
    | words(
        "veröffentlichungstermin veröffentlichungsdatum danke bleibt sperrfrist"
        " sperrfristende sperrvermerk gesperrt bis zum zur der die das dem den des am um im ab"
        " vor nach nicht erst frühestens und oder bitte achtung hinweis beachten redaktion"
        " redaktionen redaktionelle veröffentlichen veröffentlicht veröffentlichung verwenden"
        " verwendet verwendung verbreiten verbreitung senden gesendet sendung frei freigegeben"
        " freigabe sendefrei für meldung bericht beitrag text artikel rede pressemitteilung"
        " medienmitteilung mitteilung presse medien embargo gilt eine ein es ist sind wird"
        " werden darf dürfen diese dieser dieses strenge strikte unter an alle auf weiteres"
        " gesprochene wort redebeginn beginn mit print online hörfunk fernsehen internet"
        " zeitungen agenturen druck ausgabe sendesperrfrist sendesperrvermerk widerruf bekanntgabe"
        " verkündung mittags nur zitate auszüge interview ansprache wortlaut vorabmeldung grafik"
        " foto fotos bild bilder video voller länge tageszeitungen ausgabe ausgaben sonntagszeitung"
        " rezension rezensionen besprechung besprechungen kritik kritiken testbericht testberichte"
        " bevor belegt dies einer einem einen wir sie uns bitten nachricht zu vom"
    )
    | words(
        "sous moment discours lecture pour parution strict embargo jusqu'au jusqu’au jusqu'à"
        " jusqu’à jusqu jusque au aux à a le la les l du de des d et ou en ne pas avant après"
        " dès partir publier publié publiée publication publications diffuser diffusé diffusée"
        " diffusion interdit interdite interdiction toute attention rédaction rédactions note"
        " communiqué presse texte dépêche article ce cette est sont être levée libre publiable"
        " autorisée ordre nouvel utiliser utilisation reprise merci informations absolu total"
        " matin soir avis annonce proclamation après-midi contraire un une fixé fixée nous vous"
        " demandons que rien sur il éditions journaux merci"
    )
    | words(
        "embargado embargada embargo autorizada permitida libre momento lectura discurso"
        " gracias bajo estricto hasta el los las del lo al no publicar publicarse publicado"
        " publicada publicación difundir difundirse difusión antes que después desde prohibida"
        " prohibido su se este esta texto nota comunicado prensa información noticia"
        " redacciones redacción editores atención para uso usar utilizar con por favor a nuevo"
        " aviso publicable divulgar nueva orden anuncio tarde noche horario peninsular solo sólo"
        " inclusive tras fallo está queda con en un una le pedimos rogamos publique"
        " ediciones periódicos"
    )
    | words(
        "sotto momento lettura discorso grazie libera consentita autorizzata stretto embargo"
        " fino alle al allo alla dalle dal dell della delle del di da il lo gli e o non"
        " pubblicare pubblicato pubblicata pubblicazione pubblicabile diffondere diffusione"
        " prima dopo vietata vietato divieto questo questa testo notizia comunicato stampa"
        " nota redazioni attenzione uso utilizzare per favore si prega diffuso previsto avviso"
        " nuovo nuova comunicazione ordine annuncio pomeriggio sera mattina mattino solo compreso"
        " proclamazione finché in con un una fissato vi chiediamo preghiamo giornali edizioni"
    )
    | words(
        "sob momento fala obrigado autorizada autorizado liberado permitida embargo embargado"
        " embargada até às as ao o os da do das dos e ou não publicar publicado publicada"
        " publicação divulgar divulgada divulgação antes depois partir proibida proibido este"
        " esta texto notícia comunicado imprensa nota atenção redações editores uso usar"
        " liberada para favor por estrito rigoroso novo nova aviso ordem segunda anúncio tarde"
        " noite manhã horário só somente inclusive está em um uma pedimos publiquem"
        " divulguem edições jornais"
    )
    | words(
        "onder toespraak loopt af strikt embargo tot en met om op de het dit deze niet voor"
        " vóór vanaf na publiceren gepubliceerd publicatie publicaties verspreiden verspreid"
        " gebruiken gebruik eerder dan vrij vrijgegeven persbericht bericht artikel tekst"
        " redactie redacties let aandacht geen of is wordt worden mag toegestaan openbaar"
        " nader order van bekendmaking openbaarmaking uitreiking alleen pas nieuwe na een wij we"
        " u vragen verzoeken gelieve te voordat totdat verspreiding delen maken zullen"
        " nieuws informatie naar buiten brengen kranten bladen edities nieuwsbericht"
    )
)
"""Words that a note is made of, beside its times."""
