"""Places that need no capitals and no agency to be known for a dateline's."""

import re

from lexicon.dateline_places import CITIES, COUNTRIES, STATES
from lexicon.folding import fold
from lexicon.word_lists import entries_of
from lexicon.zone_cities import CITIES as CITIES_OF_ZONES
from services.ingest.text.dateline.towns import TOWNS

_MORE_CITIES = entries_of(
    """
Acapulco, Atenas, Ciudad del Vaticano, El Cairo, Estambul, Filadelfia, Florencia, Hamburgo, La Haya
Río de Janeiro, Saná, Seúl, Sídney, Teherán, Toluca, Túnez, Turín, Varsovia, Bengasi, Adís Abeba
Xalapa, Morelia, Chilpancingo, Tapachula, Querétaro, Cuernavaca, Saltillo, Torreón, Durango
Hermosillo, Mexicali, Villahermosa, Tlaxcala, Pachuca, Colima, Nápoles, Venecia, Bolonia, Génova
Marsella, Burdeos, Niza, Berna, Basilea, Dresde, Praga, Bucarest, Belgrado, Tallin, Vilna, Reikiavik
Edimburgo, Amberes, Luxemburgo, Amán, Abu Dabi, Riad, Mascate, Basora, Alepo, Ramala, Bombay
Calcuta, Daca, Katmandú, Rangún, Hanói, Singapur, Yakarta, Fukushima, Johannesburgo
Ciudad del Cabo, Abuya, Acra, Jartum, Mogadiscio
Hämeenlinna, Bryssel, Jyväskylä, Oulu, Kuopio, Lahti, Pori, Joensuu, Rovaniemi, Vaasa, Kouvola
Lappeenranta, Mikkeli, Kajaani, Porvoo, Vantaa, Köpenhamn, Kristiansand, Stavanger, Tromsø, Bodø
Drammen, Ålesund, Odense, Aalborg, Esbjerg, Randers, Kolding, Uppsala, Västerås, Örebro, Linköping
Norrköping, Jönköping, Umeå, Luleå, Sundsvall, Gävle, Växjö, Kalmar, Karlstad, Karlskrona
Östersund, Göteborg, Haarlem, Leiden, Nijmegen, Tilburg, Breda, Enschede, Apeldoorn, Zwolle
Leeuwarden, Middelburg, Hasselt, Mechelen, Leuven, Brugge, Antwerpen, Gent, Luik, Chur, Thun, Aarau
Zug, Schwyz, Solothurn, Biel, Frauenfeld, Liestal, Herisau, Glarus, Sarnen, Stans, Altdorf
Bellinzona, Locarno, İzmir, Adana, Bursa, Antalya, Konya, Gaziantep, Diyarbakır, Trabzon, Samsun
Kayseri, Erzurum, Malatya, Mersin, Şanlıurfa, Eskişehir, Makassar, Pontianak, Banjarmasin
Pekanbaru, Jambi, Bengkulu, Lampung, Serang, Bogor, Depok, Bekasi, Tangerang, Malang, Kediri
Mataram, Kupang, Ambon, Jayapura, Manokwari, Gorontalo, Palu, Kendari, Ternate, Samarinda
Balikpapan, Banda Aceh, Kuching, Kuantan, Kuala Terengganu, Kangar, Cirebon, Surakarta, Tegal
Ahvaz, Kermanshah, Urmia, Bushehr, Mosul, Erbil, Najaf, Karbala, Fallujah, Ramadi, Hodeidah, Taiz
Benghazi, Misrata, Sirte, Constantine, Annaba, Sétif, Tlemcen, Béjaïa, Sfax, Sousse, Kairouan, Fès
Meknès, Oujda, Laâyoune, Nouadhibou, Bobo-Dioulasso, Bouaké, Yamoussoukro, Lomé, Parakou, Garoua
Maroua, Goma, Bukavu, Lubumbashi, Kisangani, Pointe-Noire, Huambo, Benguela, Lubango, Nampula
Pemba, Blantyre, Bulawayo, Mutare, Gaborone, Bloemfontein, Polokwane, Mbabane, Maseru, Mwanza
Dodoma, Arusha, Zanzibar, Eldoret, Nakuru
A Coruña, Aachen, Aarhus, Abbottabad, Aberdeen, Abha, Agadir, Agartala, Agra, Ahmedabad, Aizawl
Ajaccio, Ajman, Ajmer, Albacete, Albany, Albuquerque, Alger, Alicante, Aligarh, Allahabad, Almería
Alor Setar, Amaravati, Ambala, Amersfoort, Amritsar, Ancona, Annapolis, Antananarivo, Anvers, Aosta
Arequipa, Arnhem, Atene, Athen, Athènes, Augsburg, Augusta, Austin, Aveiro, Ávila, Badajoz, Bagdad
Baguio, Bahawalpur, Bâle, Bamenda, Bandung, Banja Luka, Barcellona, Bareilly, Bari, Barranquilla
Basel, Basra, Bastia, Batam, Baton Rouge, Batumi, Bayreuth, Beira, Belém, Belgrad, Bellinzone
Belo Horizonte, Bergamo, Bergen, Berne, Bethlehem, Beyrouth, Bhopal, Bhubaneswar, Bielefeld, Bikaner
Bilbao, Bochum, Bologna, Bolzano, Bordeaux, Braga, Braunschweig, Bregenz, Bremen, Bremerhaven
Brescia, Brest, Bridgetown, Bristol, Brno, Bruges, Bruxelas, Bucaramanga, Buffalo, Bukarest
Bulawayo, Burgos, Butwal, Cáceres, Cádiz, Caen, Cagliari, Cairns, Cali, Calicut, Cambridge, Campinas
Campo Grande, Campobasso, Cancún, Cartagena, Catania, Catanzaro, Cebu, Cebu City, Ceuta, Chandigarh
Changsha, Charleroi, Charlotte, Charlottetown, Chelyabinsk, Chemnitz, Chengdu, Chernihiv, Cheyenne
Chiang Mai, Chihuahua, Chittagong, Chongqing, Cidade da Praia, Città del Vaticano, Ciudad de México
Ciudad de Panamá, Ciudad Juárez, Ciudad Real, Cluj-Napoca, Cochabamba, Coimbatore, Coimbra, Columbia
Columbus, Concepción, Constanta, Córdoba, Cork, Cotonou, Cottbus, Cuenca, Cuiabá, Culiacán, Curitiba
Cusco, Cuttack, Daegu, Dalian, Damas, Dammam, Darmstadt, Davao City, Debrecen, Dehradun, Delémont
Den Haag, Denpasar, Dharamsala, Dibrugarh, Dijon, Dnipro, Donetsk, Dortmund, Dover, Duisburg
Dunedin, Eindhoven, Eisenstadt, Entebbe, Enugu, Erfurt, Espoo, Essen, Estrasburgo, Évora, Faisalabad
Faridabad, Faro, Fez, Firenze, Flensburg, Florianópolis, Fort Worth, Fortaleza, Fráncfort, Frankfort
Fredericton, Freiburg, Fribourg, Fujairah, Fukuoka, Fulda, Funchal, Fuzhou, Galle, Galway, Gand
Gandhinagar, Gangtok, Gdansk, Geelong, Genebra, Genova, George Town, Georgetown, Gera, Ghaziabad
Gijón, Girona, Goa, Goiânia, Gold Coast, Gomel, Gorakhpur, Gothenburg, Göttingen, Granada, Graz
Grenoble, Groningen, Grozny, Guadalajara, Guiyang, Gujranwala, Gulu, Gurgaon, Gurugram, Guwahati
Gwadar, Gwalior, Gwangju, Haifa, Haikou, Haiphong, Halle, Hama, Hamilton, Hangzhou, Harbin, Haridwar
Harrisburg, Hartford, Havanna, Hefei, Heidelberg, Helena, Herat, Hohhot, Homs, Honiara, Huelva
Huesca, Iasi, Ibadan, Idlib, Imphal, Incheon, Indore, Innsbruck, Ipoh, Isfahan, Itanagar, Jabalpur
Jacksonville, Jaén, Jaffna, Jaipur, Jalalabad, Jalandhar, Jammu, Jamshedpur, Jena, Jenin, Jhansi
Jinan, Jizan, João Pessoa, Jodhpur, Johor Bahru, Johor Baru, Jos, Juneau, Kaduna, Kairo, Kandahar
Kandy, Kano, Kanpur, Kansas City, Kaohsiung, Karlsruhe, Kassel, Katowice, Kaunas, Kazan, Khabarovsk
Kiel, Kiew, Kingston, Kirkuk, Kisumu, Klagenfurt, Kobe, Koblenz, Kochi, Kohima, Konstanz, Kopenhagen
Kosice, Kota, Kota Bharu, Kota Kinabalu, Kozhikode, Kumasi, Kunduz, Kunming, Kyoto, L'Aquila
La Chaux-de-Fonds, La Habana, Labuan, Lansing, Lanzhou, Las Palmas, Latakia, Launceston, Lausanne
Le Caire, Leeds, Leh, Leiria, León, Lhasa, Liège, Lille, Limoges, Lincoln, Linz, Little Rock, Lleida
Lodz, Logroño, Lübeck, Lucknow, Ludhiana, Lugano, Lugansk, Lugo, Luhansk, Luzern, Maastricht, Maceió
Madinah, Madison, Madri, Madurai, Magdeburg, Maiduguri, Mainz, Makkah, Málaga, Male, Malmo, Manado
Manama, Mandalay, Mangaluru, Mannheim, Maracaibo, Marrakech, Marrakesh, Mashhad, Mathura
Mazar-i-Sharif, Mecca, Medan, Medellín, Medina, Meerut, Melaka, Melilla, Memphis, Mendoza, Mérida
Messina, Metz, Miri, Modena, Mohali, Mombasa, Montgomery, Montpelier, Montpellier, Moroni, Mostar
Multan, Münster, Murcia, Murmansk, Muzaffarabad, Mykolaiv, Mysuru, Nablus, Nagasaki, Nagoya, Nagpur
Naha, Namur, Nanchang, Nancy, Nanjing, Nanning, Nantes, Napoli, Nashik, Nashville, Natal, Neapel
Neubrandenburg, Neuchâtel, Newark, Newcastle, Nice, Ningbo, Noida, Nottingham, Novi Sad, Nueva Delhi
Nuku'alofa, Nur-Sultan, Nürnberg, Oakland, Oaxaca, Oldenburg, Olympia, Omaha, Oran, Orlando, Orléans
Osnabrück, Ostrava, Oviedo, Oxford, Paderborn, Padova, Palembang, Palencia, Palermo, Palma, Palmas
Pamplona, Panaji, Panchkula, Papeete, Parma, Passau, Patiala, Patna, Pechino, Penang, Pequim, Perm
Perugia, Pescara, Petaling Jaya, Pisa, Plovdiv, Podgorica, Pokhara, Ponta Delgada, Pontevedra
Port Harcourt, Port Louis, Port Vila, Port-of-Spain, Porto Alegre, Porto Velho, Potenza, Potsdam
Poznan, Praia, Prayagraj, Providence, Puducherry, Puebla, Pune, Putrajaya, Qingdao, Qom, Québec
Queenstown, Quetta, Quezon City, Quito, Raipur, Rajkot, Raleigh, Ranchi, Ravenna, Rawalpindi, Recife
Regensburg, Reggio Calabria, Reims, Rennes, Richmond, Rimini, Rio, Rio Branco, Rohtak, Rosario
Rostock, Rostov-on-Don, Rouen, Saarbrücken, Sacramento, Salamanca, Salerno, Salvador, Salzburg
San Jose, San José, San Juan, San Salvador, San Sebastián, Sandakan, Santa Cruz
Seul, Cabul, Damasco, Teerã, Berlim, Istambul
Bagdá, Beirute, Varsóvia, Estocolmo, Copenhague, Argel, Bangcoc, Jacarta, Assunção, Montevidéu
Santa Cruz de Tenerife, Santa Fe, Santander, São Luís, Sapporo, Saskatoon, Schwerin, Segovia, Sejong
Semarang, Sendai, Seremban, Setúbal, Sevastopol, Sevilla, Shah Alam, Sharjah, Sheffield, Shenyang
Shijiazhuang, Shillong, Shimla, Shiraz, Sialkot, Sibu, Sidon, Siena, Silchar, Sion, Sochi, Soria
Split, Springfield, St. Gallen, St. John's, St. Paul, St. Pölten, Stepanakert, Stralsund, Strasburgo
Straßburg, Sucre, Sukhumi, Sukkur, Surabaya, Surat, Suzhou, Swat, Sylhet, Szeged, Tabriz, Taichung
Tainan, Taiyuan, Tallahassee, Tampa, Tampere, Tanger, Tangier, Taranto, Tarragona, Tartu, Tauranga
Teheran, Téhéran, Teresina, Teruel, Thane, Thiruvananthapuram, Thrissur, Tianjin, Timisoara, Toledo
Topeka, Tóquio, Torino, Toulouse, Tours, Townsville, Trento, Trenton, Trier, Trieste, Trondheim
Trujillo, Tübingen, Tucson, Tulsa, Turku, Tyre, Udaipur, Ufa, Ujjain, Ulan Bator, Ulm, Urumqi
Utrecht, Vadodara, Valencia, Valladolid, Valletta, Valparaíso, Varanasi, Varna, Varsovie, Venedig
Venezia, Veracruz, Verona, Victoria, Vigo, Vijayawada, Villach, Visakhapatnam, Viseu, Vitoria
Vitória, Washington D.C., Weimar, Whitehorse, Wichita, Wiesbaden, Winterthur, Wolfsburg, Wollongong
Wroclaw, Wuppertal, Würzburg, Xi'an, Xiamen, Xining, Yalta, Yellowknife, Yinchuan, Yogyakarta
Yokohama, Zamboanga City, Zamora, Zaragoza, Zeebruges, Zhengzhou, Zurigo
"""
)
"""Cities that papers and agencies name alone, as their readers write them."""

_MORE_STATES = entries_of(
    """
Ver., Jal., Pue., Oax., Chis., Gro., Gto., Qro., Tamps., Son., Sin., N.L., Q. Roo, Yuc., Camp.
Tab., Mor., Hgo., Tlax., S.L.P., SLP, Zac., Ags., Dgo., Chih., Coah., B.C.S., Nay., Méx., Edomex
Veracruz, Jalisco, Puebla, Oaxaca, Chiapas, Guerrero, Michoacán, Guanajuato, Querétaro, Tamaulipas
Sonora, Sinaloa, Nuevo León, Quintana Roo, Yucatán, Campeche, Tabasco, Morelos, Hidalgo, Tlaxcala
San Luis Potosí, Zacatecas, Aguascalientes, Durango, Chihuahua, Coahuila, Baja California
Baja California Sur, Colima, Nayarit, Karnataka, Rajasthan, Odisha, Telangana, Andhra Pradesh
Madhya Pradesh, Chhattisgarh, Jharkhand, West Bengal, Himachal Pradesh, Uttarakhand
Jammu and Kashmir, Manipur, Tripura, Nagaland, Mizoram, Meghalaya, Sikkim, Arunachal Pradesh
Ladakh, Scotland, England, Wales, Northern Ireland, Canadá, Turquia, Alemanha, França, Espanha
Itália, Japão, Reino Unido, Rússia, Suíça, Bélgica, Colombie, Mexique, Égypte, Syrie, Liban, Irak
Iran, Sénégal, Mali, Niger, Cameroun, Congo, RDC, Gaza Strip, West Bank, Gaza, Cisjordanie
Territoires palestiniens, DF, D.F., Distrito Federal
Abkhazia, AK, AL, Alemania, Algérie, Allemagne, Alta., American Samoa, Andorra, Antigua and Barbuda
AR, Argentine, Aruba, Assam, AZ, B.C., Balochistan, Bavaria, BC, Bélgica, Belgien, Belgique, Bermuda
Bihar, Brasil, Brasilien, Brésil, Burma, CA, Ca., Calif, Cape Verde, Catalonia, Cayman Islands
Ceylon, Chechnya, Chine, CO, Comoros, Corsica, Crimea, CT, Curacao, Czechoslovakia, Dagestan, DC, DE
Deutschland, Dominica, East Germany, EE.UU., EEUU, Espagne, España, Estados Unidos, Etats-Unis
États-Unis, Faroe Islands, FL, Fla, Francia, Frankreich, GA, Grèce, Grecia, Greenland, Grenada
Griechenland, Großbritannien, Guam, Gujarat, Haryana, Hokkaido, Hong Kong, IA, ID, IL, Inde, Italia
Italie, Italien, Japon, Japón, Kashmir, Kerala, Kiribati, KS, Kurdistan, KY, MA, Macau, Macedonia
Maharashtra, Man., Maroc, Marruecos, Marshall Islands, MD, MI, Mich, Micronesia, Minn, MN, MO, MS
MT, N.B., N.L., N.S., N.S.W., Nauru, NC, ND, NE, Newfoundland, Newfoundland and Labrador, Nfld., NH
Niederlande, NJ, NM, Northern Territory, Northwest Territories, Noruega, NSW, Nunavut, NV, NY, OH
OK, Okinawa, Okla, ON, Ont., Österreich, P.E.I., PA, Países Bajos, Palau, Palestine
Palestinian territories, Pays-Bas, Perú, Polen, Prince Edward Island, Punjab, QC, Qld., Que., Québec
Reino Unido, Republic of Korea, Rhodesia, RI, Royaume-Uni, Rusia, Russie, Russland, Saint Lucia
Samoa, Sao Tome and Principe, Sardinia, Sask., SC, Schweiz, SD, Seychelles, Sicily, Sindh
Somaliland, South Ossetia, Soviet Union, Spanien, St. Lucia, Suecia, Suisse, Suiza, Swaziland
Tamil Nadu, Tex., Tibet, TN, Tonga, Tschechien, Tunisie, Türkei, Turquía, Turquie, Tuvalu, TX
Ucrania, Ungarn, Upper Volta, USSR, UT, Uttar Pradesh, VA, Vatican, Vic., VT, WA, Wash, West Germany
WI, WV, WY, Xinjiang, Yugoslavia, Yukon, Zaire
"""
)
"""What else stands behind a city: postal codes, short names, and countries in other languages."""


def _in_lower_case(names: frozenset[str]) -> frozenset[str]:
    return frozenset(name.casefold() for name in names)


_REGIONS = _in_lower_case(COUNTRIES | STATES | _MORE_STATES)
STOPPED_REGIONS = frozenset(
    name for name in STATES | _MORE_STATES if name.endswith(".") and name.count(".") == 1
)
"""Short names of states that end in a stop."""
_CITIES = _in_lower_case(CITIES | _MORE_CITIES | TOWNS)


_SPACED = re.compile(r"(?<![^\W_])([A-Z]\.) (?=[A-Z])")
"""An initial with a blank behind it, as old copy sets it: `N. Y.`, `W. Va.`."""


def is_region(name: str) -> bool:
    """Whether a name is a country's or a state's, in full or as copy shortens it."""
    name = _SPACED.sub(r"\1", name)
    return name.casefold() in _REGIONS and (len(name) > 2 or name.isupper())


def is_city(name: str) -> bool:
    """Whether a name is a city's that datelines print without more."""
    return name.casefold() in _CITIES or fold(name) in CITIES_OF_ZONES
