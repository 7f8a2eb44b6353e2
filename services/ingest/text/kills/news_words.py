"""Data: what is cancelled, recalled and withdrawn in the news, and is no agency's copy."""

from collections.abc import Mapping

EVENTS: Mapping[str, str] = {
    "en": "marathon race match matches game games fixture festival concert concerts tour show "
    "shows parade fair exhibition conference congress summit meeting talks talk election "
    "elections vote referendum wedding ceremony service services flight flights train trains "
    "ferry ferries bus sailing sailings cruise exam exams class classes school schools lesson "
    "lessons lecture trip visit party parties march rally protest strike strikes gig gigs opera "
    "ballet play premiere cup league tournament derby launch event events carnival fireworks "
    "regatta prix gala market openings opening season marathon run hearing trial debate session "
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
    "medal medals title account accounts tree trees dress toppings cladding dam dams wreck mine "
    "mines nuts",
    "de": "auto autos fahrzeug fahrzeuge spielzeug käse wurst fleisch milch eier medikament "
    "impfstoff akku akkus gesetz gesetzentwurf antrag angebot klage plan pläne auftrag "
    "bestellung denkmal statue buch film kandidatur produkt produkte joghurt",
    "fr": "voiture voitures véhicule véhicules jouet jouets fromage viande lait œufs médicament "
    "vaccin batterie loi projet offre plainte plan contrat commande statue livre film "
    "candidature produit produits permis",
    "es": "coche coches vehículo vehículos juguete juguetes queso carne leche huevos "
    "medicamento vacuna batería ley proyecto oferta denuncia plan contrato estatua libro "
    "película candidatura producto productos licencia",
    "it": "auto veicolo veicoli giocattolo giocattoli formaggio carne latte uova farmaco "
    "vaccino batteria legge progetto offerta denuncia piano contratto statua libro film "
    "candidatura prodotto prodotti lotto lotti salame",
    "pt": "carro carros veículo veículos brinquedo queijo carne leite ovos medicamento vacina "
    "bateria lei projeto oferta queixa plano contrato estátua livro filme candidatura produto "
    "produtos lote",
    "nl": "auto auto's voertuig speelgoed kaas vlees melk eieren medicijn vaccin accu wet "
    "wetsvoorstel bod klacht plan contract standbeeld boek film kandidatuur product producten",
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
    "recalled recalls recall pulled pulls dropped drops withdrawn withdraws quits removed "
    "taken_down torn_down due_to because_of amid after over from_shelves off_air snow storm fog "
    "strike weather refund refunds shelves safety",
    "de": "verzichtet abgesagt verschoben gestrichen zurückgerufen wegen nach unwetter sturm",
    "fr": "annulé annulés annulée annulées reporté reportés supprimés rappelés cause suite "
    "après tempête grève",
    "es": "cancelado cancelados cancelada suspendido aplazado retirado retirados por debido "
    "tras tormenta",
    "it": "annullato annullati annullata rinviato rinviata richiamato ritirato causa per dopo "
    "maltempo",
    "pt": "cancelado cancelados cancelada adiado adiada suspenso recolhido devido após chuva",
    "nl": "afgelast uitgesteld geschrapt teruggeroepen wegens door na storm",
}
"""What says again that something is off, or why."""


def _all(words: Mapping[str, str]) -> frozenset[str]:
    return frozenset(word.replace("_", " ") for each in words.values() for word in each.split())


NEWS = _all(EVENTS) | _all(THINGS) | _all(PEOPLE)
OFF = _all(AGAIN)
EXPLAINS = frozenset(
    "how why what when where who was wie warum wer wann wo comment pourquoi que quand où qui quels "
    "cómo qué por cuándo dónde quién come perché cosa quando dove chi como porque quem onde hoe "
    "waarom wat wanneer wie".split()
)
"""How headlines open that explain something."""
