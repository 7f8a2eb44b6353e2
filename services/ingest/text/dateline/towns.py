"""Data: towns that regional papers and agencies name alone before their copy."""

from lexicon.word_lists import entries_of

TOWNS = entries_of(
    """
Ahrensburg, Aschaffenburg, Aschersleben, Aurich, Backnang, Bad Bramstedt, Bad Doberan
Bad Hersfeld, Bad Homburg, Bad Kissingen, Bad Kreuznach, Bad Malente, Bad Oeynhausen, Bad Oldesloe
Bad Salzuflen, Bad Schwartau, Bad Segeberg, Bad Tölz, Baden-Baden, Balingen, Bamberg, Bautzen
Bergheim, Bergisch Gladbach, Bernburg, Biberach, Bitterfeld-Wolfen, Bocholt, Borken, Bottrop
Brandenburg an der Havel, Bretten, Bruchsal, Brunsbüttel, Burgdorf, Buxtehude, Böblingen
Castrop-Rauxel, Celle, Cloppenburg, Coburg, Coesfeld, Cuxhaven, Dachau, Delmenhorst, Demmin
Dessau-Roßlau, Detmold, Dinslaken, Donaueschingen, Dormagen, Dorsten, Düren, Eberswalde
Eckernförde, Eisenach, Elmshorn, Emden, Emsdetten, Erding, Erkelenz, Erlangen, Eschwege
Eschweiler, Esslingen, Euskirchen, Eutin, Fehmarn, Forchheim, Freital, Freudenstadt
Friedrichshafen, Fürth, Garbsen, Garmisch-Partenkirchen, Geesthacht, Geldern, Gelsenkirchen
Gießen, Gifhorn, Gladbeck, Glückstadt, Goslar, Gotha, Greifswald, Grevenbroich, Grevesmühlen
Grimma, Gronau, Grömitz, Gummersbach, Göppingen, Görlitz, Güstrow, Gütersloh, Halberstadt
Haldensleben, Hameln, Hamm, Hanau, Hattingen, Heidenheim, Heilbronn, Heiligenhafen, Helgoland
Herford, Herne, Hilden, Hildesheim, Holzminden, Hoyerswerda, Husum, Ibbenbüren, Idar-Oberstein
Ilmenau, Ingolstadt, Iserlohn, Itzehoe, Jülich, Kaiserslautern, Kaltenkirchen, Kaufbeuren, Kempten
Kerpen, Kleve, Korbach, Krefeld, Kulmbach, Königs Wusterhausen, Köthen, Landshut, Lemgo
Leverkusen, Limburg, Lindau, Lingen, Lippstadt, Ludwigsburg, Ludwigshafen, Ludwigslust, Lörrach
Lüdenscheid, Lüneburg, Lünen, Marburg, Mayen, Mechernich, Meißen, Memmingen, Meppen, Merseburg
Meschede, Minden, Mölln, Mönchengladbach, Mühldorf, Mühlhausen, Mülheim, Mülheim an der Ruhr
Naumburg, Neumünster, Neuruppin, Neuss, Neustadt in Holstein, Neustrelitz, Neuwied, Nienburg
Nordenham, Norderney, Norderstedt, Nordhausen, Nordhorn, Oberhausen, Offenbach, Offenburg
Oranienburg, Osterholz-Scharmbeck, Osterode, Papenburg, Parchim, Pasewalk, Peine, Pforzheim
Pinneberg, Pirmasens, Pirna, Plauen, Plön, Preetz, Prenzlau, Quedlinburg, Quickborn, Radolfzell
Rastatt, Ratingen, Ratzeburg, Ravensburg, Recklinghausen, Remscheid, Rendsburg, Reutlingen, Rheine
Ribnitz-Damgarten, Rosenheim, Rotenburg, Rottweil, Rüsselsheim, Saalfeld, Salzgitter, Salzwedel
Sangerhausen, Sankt Augustin, Sassnitz, Scharbeutz, Schleswig, Schwedt, Schweinfurt
Schwäbisch Gmünd, Schwäbisch Hall, Sigmaringen, Sindelfingen, Soest, Soltau, Sonneberg, Speyer
Stendal, Straubing, Suhl, Tangermünde, Timmendorfer Strand, Torgau, Traunstein, Travemünde
Tuttlingen, Uelzen, Uetersen, Varel, Vechta, Viersen, Villingen-Schwenningen, Völklingen
Waiblingen, Waldshut, Walsrode, Warendorf, Warnemünde, Wedel, Weinheim, Weißenfels, Wernigerode
Wesel, Westerland, Wetzlar, Wilhelmshaven, Winsen, Wismar, Witten, Wittenberg, Wittenberge
Wittenburg, Wolfenbüttel, Wolgast, Wunstorf, Wurzen, Zittau, Zweibrücken, Zwickau

Alagoinhas, Ananindeua, Angra dos Reis, Anápolis, Aparecida de Goiânia, Aracaju, Arapiraca
Araraquara, Araçatuba, Barueri, Bauru, Blumenau, Botucatu, Bragança Paulista, Campina Grande
Campos dos Goytacazes, Canoas, Caruaru, Cascavel, Caxias do Sul, Chapecó, Criciúma, Diadema
Divinópolis, Duque de Caxias, Feira de Santana, Foz do Iguaçu, Governador Valadares, Guarulhos
Ilhéus, Ipatinga, Itabuna, Itajaí, Joinville, Juazeiro do Norte, Juiz de Fora, Jundiaí, Londrina
Macapá, Macaé, Manaus, Marabá, Maringá, Mossoró, Niterói, Nova Friburgo, Nova Iguaçu, Olinda
Osasco, Ouro Preto, Paraty, Parintins, Parnaíba, Pelotas, Petrolina, Petrópolis, Piracicaba
Ponta Grossa, Porto Seguro, Presidente Prudente, Ribeirão Preto, Santarém, Sorocaba
São Bernardo do Campo, São Carlos, São Gonçalo, São José do Rio Preto, São José dos Campos
São João del-Rei, Taubaté, Teresópolis, Uberaba, Uberlândia, Varginha, Vila Velha
Vitória da Conquista, Volta Redonda

Albufeira, Alcobaça, Almada, Barcelos, Beja, Caldas da Rainha, Cascais, Castelo Branco, Covilhã
Figueira da Foz, Guimarães, Loures, Olhão, Ovar, Peniche, Portalegre, Portimão, Póvoa de Varzim
Sintra, Tavira, Torres Vedras, Viana do Castelo, Vila Nova de Gaia, Vila Real, Vila do Conde

Alcalá de Henares, Algeciras, Antequera, Aranjuez, Arrecife, Avilés, Ayacucho, Baracaldo, Benidorm
Chiclayo, Chimbote, Elche, Ferrol, Fuenlabrada, Getafe, Huancayo, Huánuco, Ibiza, Iquitos, Jerez
Juliaca, Leganés, Lorca, Manresa, Marbella, Mataró, Moquegua, Motril, Móstoles, Ourense, Paita
Piura, Plasencia, Ponferrada, Pucallpa, Puertollano, Puno, Ronda, Sabadell, Sagunto, Tacna
Talavera de la Reina, Tarapoto, Terrassa, Torrelavega, Torrevieja, Tudela, Tumbes, Villarreal
Úbeda

Arua, Bujumbura, Fort Portal, Gaborone, Hargeisa, Jinja, Kasese, Katima Mulilo, Keetmanshoop
Kitwe, Lilongwe, Livingstone, Lüderitz, Malindi, Masaka, Mbarara, Mzuzu, Ndola, Ongwediva
Oshakati, Otjiwarongo, Rundu, Swakopmund, Tamale, Tema, Walvis Bay, Zomba
"""
)
"""Only names that are no common word with a capital where their papers print them."""
