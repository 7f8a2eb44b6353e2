"""Data: what is cancelled, recalled and withdrawn in the news, and is no agency's copy."""

import re
from collections.abc import Mapping

EVENTS: Mapping[str, str] = {
    "en": "marathon race match matches game games fixture festival concert concerts tour show "
    "shows parade fair exhibition conference congress summit meeting talks election "
    "elections referendum wedding ceremony service services flight flights train trains "
    "ferry ferries bus sailing sailings cruise exam exams class classes school schools lesson "
    "lessons lecture trip visit party parties march rally protest strike strikes gig gigs opera "
    "ballet premiere cup league tournament derby launch event events carnival fireworks "
    "regatta prix gala market openings opening season marathon hearing trial debate session "
    "drill exercise mission hike walk championship championships olympics final finals heats "
    "screening surgery surgeries operation operations appointment appointments holiday holidays "
    "celebration celebrations",
    "de": "konzert konzerte festival spiel spiele rennen lauf marathon messe markt flug flüge "
    "zug züge fähre wahl gipfel treffen tournee fest feier parade umzug auftritt gastspiel "
    "premiere prozess sitzung vorstellung veranstaltung streik prüfung weihnachtsmarkt derby "
    "turnier",
    "fr": "concert concerts festival match course marathon salon foire vol vols train trains "
    "élection élections sommet réunion tournée fête défilé spectacle gala procès visite grève "
    "carnaval tournoi manifestation examen rencontre rave feu représentation cours",
    "es": "concierto conciertos festival partido carrera maratón feria vuelo vuelos tren trenes "
    "elecciones cumbre reunión gira fiesta fiestas desfile espectáculo gala juicio visita "
    "huelga carnaval torneo examen corrida función clases",
    "it": "concerto concerti festival partita gara maratona fiera volo voli treno treni "
    "elezioni vertice riunione tour festa sfilata spettacolo gala processo visita sciopero "
    "carnevale torneo esame evento lezioni",
    "pt": "concerto concertos show shows festival jogo jogos corrida maratona feira voo voos "
    "trem comboio comboios eleições cimeira cúpula reunião turnê digressão festa desfile "
    "espetáculo julgamento visita greve carnaval torneio exame prova aulas",
    "nl": "concert concerten festival wedstrijd race marathon beurs vlucht vluchten trein "
    "treinen verkiezingen top vergadering tournee feest optocht voorstelling proces bezoek "
    "staking carnaval toernooi examen kermis",
}
THINGS: Mapping[str, str] = {
    "en": "car cars van vans truck trucks vehicle vehicles suv suvs bike bikes e-bike toy toys "
    "food milk meat beef pork chicken cheese egg eggs lettuce spinach salad bread drug drugs "
    "medicine pill pills vaccine battery batteries phone phones laptop laptops app apps device "
    "devices product products brand seat seats helmet helmets cream powder formula chocolate "
    "peanut sauce tyre tyres tire tires airbag airbags brake brakes heater heaters charger "
    "chargers stroller cot cots drink drinks beer water shampoo implant implants pacemaker "
    "candle candles bill bills law laws motion offer bid bids proposal plan plans treaty permit "
    "licence license lawsuit charge charges complaint amendment sanction sanctions tariff "
    "tariffs order contract deal project advert adverts ad ads statue statues monument "
    "monuments plaque flag book books film films song songs album painting sign signs ban tweet "
    "post posts video videos cash coin coins note notes visa visas passport loan loans subsidy "
    "benefit benefits pension pensions grant nomination candidacy study paper studies degree "
    "medal medals title account accounts kettle butter appliance cookware fridge oven toaster lamp "
    "ladder cable furniture mattress pram crib bottle cereal fish salmon tuna soup sausage ham "
    "juice flour rice tree trees dress toppings cladding dam dams wreck mine mines nuts",
    "de": "auto autos fahrzeug fahrzeuge spielzeug käse wurst fleisch milch eier medikament "
    "impfstoff akku akkus gesetz gesetzentwurf antrag angebot klage plan pläne auftrag "
    "bestellung genehmigung baugenehmigung zulassung lizenz "
    "denkmal statue buch film kandidatur produkt produkte joghurt",
    "fr": "voiture voitures véhicule véhicules jouet jouets fromage viande lait œufs médicament "
    "vaccin batterie loi projet offre plainte plan contrat commande statue livre film "
    "candidature produit produits permis autorisation agrément licence",
    "es": "coche coches vehículo vehículos juguete juguetes queso carne leche huevos "
    "medicamento vacuna batería ley proyecto oferta denuncia plan contrato estatua libro "
    "película candidatura producto productos licencia permiso autorización",
    "it": "auto veicolo veicoli giocattolo giocattoli formaggio carne latte uova farmaco "
    "vaccino batteria legge progetto offerta denuncia piano contratto statua libro film "
    "candidatura prodotto prodotti lotto lotti salame permesso licenza autorizzazione",
    "pt": "carro carros veículo veículos brinquedo queijo carne leite ovos medicamento vacina "
    "bateria lei projeto oferta queixa plano contrato estátua livro filme candidatura produto "
    "produtos lote licença autorização alvará",
    "nl": "auto auto's voertuig speelgoed kaas vlees melk eieren medicijn vaccin accu wet "
    "wetsvoorstel bod klacht plan contract standbeeld boek film kandidatuur product producten "
    "vergunning vergunningen subsidie rijbewijs",
}
PEOPLE: Mapping[str, str] = {
    "en": "troops troop soldiers forces army marines peacekeepers ambassador ambassadors envoy "
    "diplomat diplomats candidate candidates team teams player players striker captain coach "
    "nominee minister mayor senator governor judge chief ceo director president king queen "
    "protesters rebels militants gunman gunmen police mps squad nato students passengers",
    "de": "truppen soldaten botschafter kandidat kandidatin trainer spieler minister ministerin "
    "chef präsident bundeswehr nato armee merkel kanzler",
    "fr": "troupes soldats ambassadeur candidat candidate joueur entraîneur ministre maire armée",
    "es": "tropas soldados embajador candidato candidata jugador entrenador ministro alcalde "
    "ejército",
    "it": "truppe soldati ambasciatore candidato candidata giocatore allenatore ministro "
    "sindaco esercito",
    "pt": "tropas soldados embaixador candidato candidata jogador treinador ministro prefeito "
    "exército",
    "nl": "troepen soldaten ambassadeur kandidaat speler trainer minister burgemeester leger",
}
AGAIN: Mapping[str, str] = {
    "en": "called_off called_it_off scrapped cancelled canceled postponed axed abandoned "
    "recalled recalls recall pulled pulls dropped drops withdrawn withdraws removed "
    "taken_down torn_down from_shelves off_air refund refunds catch_fire pull_out pulls_out "
    "choking salmonella listeria contaminated faulty defective hazard",
    "de": "verzichtet fällt_aus abgesagt verschoben gestrichen zurückgerufen",
    "fr": "annulé annulés annulée annulées reporté reportés supprimés rappelés",
    "es": "cancelado cancelados cancelada suspendido aplazado aplaza aplazan retirado retirados",
    "it": "annullato annullati annullata rinviato rinviata richiamato ritirato",
    "pt": "cancelado cancelados cancelada adiado adiada suspenso recolhido",
    "nl": "afgelast uitgesteld geschrapt teruggeroepen",
}
"""What says again that something is off, or why."""


def _all(words: Mapping[str, str]) -> frozenset[str]:
    return frozenset(word.replace("_", " ") for each in words.values() for word in each.split())


NEWS = _all(EVENTS) | _all(THINGS) | _all(PEOPLE)
OFF = _all(AGAIN)
COMPOUNDS = ("vergunning", "vergunningen", "genehmigung", "subsidie", "wetsvoorstel")
"""How Dutch and German words for such things end: `bouwvergunning`."""
DRINKS = frozenset("drink drinks drinking needle needles nightclub nightclubs injection".split())
"""What is spiked in the news: a story is spiked by an editor."""
OUT_OF = re.compile(
    r"\b(?:out (?:of|for|with)|ruled out|injur(?:y|ed)|misses|to miss|sidelined)\b", re.IGNORECASE
)
"""What says of somebody withdrawn from a game or race why."""
PLAYERS = frozenset(
    "player players striker goalkeeper keeper captain midfielder defender winger forward skier "
    "runner sprinter rider driver swimmer boxer golfer horse favourite team".split()
)
EXPLAINS = frozenset(
    "how why what when where who was wie warum wer wann wo comment pourquoi que quand où qui quels "
    "cómo qué por cuándo dónde quién come perché cosa quando dove chi como porque quem onde hoe "
    "waarom wat wanneer wie".split()
)
"""How headlines open that explain something."""
LINKS = frozenset(
    "of in to with from after over at on for that who which as amid because due and under by "
    "von aus der die das des mit nach wegen in im am an zu bei für und de du en à au aux pour qui "
    "après del la al con que por para tras y di della dal da che per dopo a e do no com após "
    "van uit met na door voor naar op".split()
)
"""What follows a thing or event that a headline speaks of, where no verb does."""
