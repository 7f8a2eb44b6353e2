"""Cities whose time senders name: "Paris time", "heure de Paris", "Ortszeit Rom"."""

from types import MappingProxyType

from lexicon.folding import fold
from lexicon.word_lists import lines_of

_OF_IANA = """
Africa Abidjan Accra Addis_Ababa Algiers Asmara Bamako Bangui Banjul Bissau Blantyre Brazzaville
Africa Bujumbura Cairo Casablanca Conakry Dakar Dar_es_Salaam Djibouti Douala Freetown Gaborone
Africa Harare Johannesburg Juba Kampala Khartoum Kigali Kinshasa Lagos Libreville Lome Luanda
Africa Lubumbashi Lusaka Malabo Maputo Maseru Mbabane Mogadishu Monrovia Nairobi Ndjamena Niamey
Africa Nouakchott Ouagadougou Porto-Novo Tripoli Tunis Windhoek
America Anchorage Asuncion Barbados Bogota Boise Buenos_Aires Caracas Cayenne Chicago Costa_Rica
America Denver Detroit Edmonton El_Salvador Godthab Guatemala Guayaquil Guyana Halifax Havana
America Indianapolis Jamaica La_Paz Lima Los_Angeles Louisville Managua Manaus Martinique
America Mexico_City Monterrey Montevideo Montreal Nassau New_York Panama Paramaribo Phoenix Port-
America au-Prince Puerto_Rico Regina Santiago Santo_Domingo Sao_Paulo St_Johns Tegucigalpa Tijuana
America Toronto Vancouver Winnipeg
Asia Aden Almaty Amman Ashgabat Baghdad Bahrain Baku Bangkok Beirut Bishkek Brunei Colombo
Asia Damascus Dhaka Dili Dubai Dushanbe Gaza Hebron Ho_Chi_Minh Hong_Kong Irkutsk Jakarta
Asia Jayapura Jerusalem Kabul Kamchatka Karachi Kathmandu Kolkata Krasnoyarsk Kuala_Lumpur
Asia Kuching Kuwait Macau Makassar Manila Muscat Nicosia Novosibirsk Omsk Phnom_Penh Pyongyang
Asia Qatar Riyadh Sakhalin Samarkand Seoul Shanghai Singapore Taipei Tashkent Tbilisi Tehran
Asia Thimphu Tokyo Ulaanbaatar Vientiane Vladivostok Yakutsk Yangon Yekaterinburg Yerevan
Atlantic Azores Bermuda Canary Cape_Verde Reykjavik
Australia Adelaide Brisbane Canberra Darwin Hobart Melbourne Perth Sydney
Europe Amsterdam Andorra Athens Belgrade Berlin Bratislava Brussels Bucharest Budapest Copenhagen
Europe Dublin Gibraltar Helsinki Istanbul Kaliningrad Kyiv Lisbon Ljubljana London Luxembourg
Europe Madrid Malta Minsk Monaco Moscow Oslo Paris Prague Riga Rome Samara Sarajevo Simferopol
Europe Skopje Sofia Stockholm Tallinn Tirane Vaduz Vatican Vienna Vilnius Volgograd Warsaw Zagreb
Europe Zurich
Pacific Apia Auckland Fiji Guadalcanal Guam Honolulu Kiritimati Noumea Pago_Pago Port_Moresby
Pacific Rarotonga Tahiti Tarawa Tongatapu
"""
"""IANA's zones that are called after a city: the area, and the cities."""

_OTHERS = """
londra londres londen Europe/London
parigi parijs Europe/Paris
berlino berlin Europe/Berlin
roma rom rome Europe/Rome
mailand milan milano Europe/Rome
genf geneve geneva ginevra ginebra Europe/Zurich
munchen munich frankfurt hamburg koln bonn Europe/Berlin
brussel bruxelles brussel bruselas Europe/Brussels
wien vienne viena Europe/Vienna
moskau moscou moscu mosca Europe/Moscow
lisboa lissabon lisbonne lisbona Europe/Lisbon
mexiko mexico America/Mexico_City
washington washington,-d.c. washington,-dc washington-dc America/New_York
nueva-york nova-york boston miami America/New_York
brasilia America/Sao_Paulo
tokio Asia/Tokyo
pekin peking beijing Asia/Shanghai
delhi new-delhi mumbai Asia/Kolkata
tel-aviv jerusalen Asia/Jerusalem
barcelona peninsular Europe/Madrid
"""
"""Names in other languages, and other cities, with the zone."""

CITIES = MappingProxyType(
    {
        fold(city).replace("_", " "): f"{line[0]}/{city}"
        for line in lines_of(_OF_IANA)
        for city in line[1:]
    }
    | {city.replace("-", " "): line[-1] for line in lines_of(_OTHERS) for city in line[:-1]}
)
"""By the folded name of a city, its zone."""
