"""Places that datelines name: cities without their country, and what stands behind a city."""

from lexicon.word_lists import entries_of

CITIES = entries_of(
    """
Abidjan, Abu Dhabi, Abuja, Accra, Addis Ababa, Adelaide, Aden, Aleppo, Alexandria, Algiers, Almaty
Amman, Amsterdam, Ankara, Antwerp, Astana, Asuncion, Athens, Atlanta, Auckland, Baghdad, Baku
Baltimore, Bamako, Bangalore, Bangkok, Barcelona, Beijing, Beirut, Belfast, Belgrade, Bengaluru
Benghazi, Berlin, Bern, Birmingham, Bogota, Bogotá, Bonn, Boston, Brasilia, Brasília, Bratislava
Brisbane, Brussels, Bruxelles, Brüssel, Bucharest, Budapest, Buenos Aires, Busan, Cairo, Calgary
Canberra, Cape Town, Caracas, Cardiff, Casablanca, Chennai, Chicago, Chisinau, Christchurch
Cincinnati, Cleveland, Cologne, Colombo, Copenhagen, Dakar, Dallas, Damascus, Dar es Salaam
Darwin, Davos, Denver, Detroit, Dhaka, Doha, Dresden, Dubai, Dublin, Durban, Düsseldorf, Edinburgh
Edmonton, Erbil, Frankfurt, Frankfurt/Main, Freetown, Gaza, Gaza City, Geneva, Genf, Glasgow, Goma
Guangzhou, Guatemala City, Hamburg, Hannover, Hanoi, Harare, Havana, Hebron, Helsinki, Hiroshima
Ho Chi Minh City, Hobart, Hong Kong, Honolulu, Houston, Hyderabad, Indianapolis, Irbil, Islamabad
Istanbul, Jakarta, Jeddah, Jerusalem, Johannesburg, Juba, Kabul, Kampala, Karachi, Kathmandu
Khan Younis, Kharkiv, Khartoum, Kherson, Kiev, Kigali, Kinshasa, Kolkata, Krakow, Kuala Lumpur
Kuwait City, Kyiv, Köln, La Paz, Lagos, Lahore, Las Vegas, Leipzig, Lilongwe, Lima, Lisbon
Liverpool, Ljubljana, London, Los Angeles, Luanda, Lubumbashi, Lusaka, Luxembourg, Lviv, Lyon
Macau, Madrid, Manchester, Manila, Maputo, Mariupol, Marseille, Melbourne, Mexico City, Miami
Milan, Milwaukee, Minneapolis, Minsk, Mogadishu, Montevideo, Montreal, Moscow, Moskau, Mosul
Mumbai, Munich, Muscat, München, N'Djamena, Nairobi, Naples, Naypyitaw, New Delhi, New Orleans
New York, Niamey, Nicosia, Odesa, Oklahoma City, Osaka, Oslo, Ottawa, Ouagadougou, Panama City
Paris, Perth, Peshawar, Philadelphia, Phnom Penh, Phoenix, Pittsburgh, Port Moresby
Port-au-Prince, Porto, Prag, Prague, Pretoria, Pristina, Pyongyang, Quebec City, Rabat, Rafah
Ramallah, Reykjavik, Riga, Rio de Janeiro, Riyadh, Rom, Rome, Rotterdam, Salt Lake City
San Antonio, San Diego, San Francisco, Sanaa, Santiago, Sao Paulo, Sarajevo, Seattle, Seoul
Shanghai, Shenzhen, Skopje, Sofia, Srinagar, St. Louis, St. Petersburg, Stockholm, Strasbourg
Stuttgart, Suva, Sydney, São Paulo, Taipei, Tallinn, Tashkent, Tbilisi, Tehran, Tel Aviv
The Hague, Tirana, Tokyo, Toronto, Tripoli, Tunis, United Nations, Vancouver, Vatican City, Venice
Vienna, Vilnius, Vladivostok, Warsaw, Warschau, Washington, Wellington, Wien, Wuhan, Yangon
Yaounde, Yekaterinburg, Yerevan, Zagreb, Zaporizhzhia, Zurich, Zürich
"""
)
"""Cities that datelines name without their country."""

COUNTRIES = entries_of(
    """
Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas
Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia
Bosnia and Herzegovina, Bosnia-Herzegovina, Botswana, Brazil, Britain, Brunei, Bulgaria
Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Central African Republic, Chad, Chile, China
Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia, Denmark, Djibouti
Dominican Republic, East Timor, Ecuador, Egypt, El Salvador, England, Equatorial Guinea, Eritrea
Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Gaza Strip, Georgia, Germany
Ghana, Greece, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Honduras, Hungary, Iceland, India
Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan
Kenya, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein
Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius
Mexico, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal
Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia
Northern Ireland, Norway, Oman, Pakistan, Panama, Papua New Guinea, Paraguay, Peru, Philippines
Poland, Portugal, Puerto Rico, Qatar, Romania, Russia, Rwanda, San Marino, Saudi Arabia, Scotland
Senegal, Serbia, Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands, Somalia
South Africa, South Korea, South Sudan, Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland
Syria, Taiwan, Tajikistan, Tanzania, Thailand, Timor-Leste, Togo, Trinidad and Tobago, Tunisia
Turkey, Turkmenistan, Türkiye, U.S., UAE, UK, US, USA, Uganda, Ukraine, United Arab Emirates
United Kingdom, United States, Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam, Wales, West Bank
Yemen, Zambia, Zimbabwe
"""
)
"""Countries, and parts of them, that stand after a city in a dateline or alone."""

STATES = entries_of(
    """
Ala., Alabama, Alaska, Alberta, Ariz., Arizona, Ark., Arkansas, British Columbia, Calif.
California, Colo., Colorado, Conn., Connecticut, D.C., Del., Delaware, Fla., Florida, Ga., Hawaii
Idaho, Ill., Illinois, Ind., Indiana, Iowa, Java, Kan., Kansas, Kentucky, Ky., La., Louisiana
Maine, Manitoba, Maryland, Mass., Massachusetts, Md., Mich., Michigan, Minn., Minnesota, Miss.
Mississippi, Missouri, Mo., Mont., Montana, N.C., N.D., N.H., N.J., N.M., N.Y., Neb., Nebraska
Nev., Nevada, New Brunswick, New Hampshire, New Jersey, New Mexico, New South Wales
North Carolina, North Dakota, Nova Scotia, Ohio, Okla., Oklahoma, Ontario, Ore., Oregon, Pa.
Pennsylvania, Quebec, Queensland, R.I., Rhode Island, S.C., S.D., Saskatchewan, South Australia
South Carolina, South Dakota, Sumatra, Tasmania, Tenn., Tennessee, Texas, Utah, Va., Vermont
Victoria, Virginia, Vt., W.Va., Wash., West Virginia, Western Australia, Wis., Wisconsin, Wyo.
Wyoming
"""
)
"""States and provinces that stand after a city; U.S. ones also as AP shortens them."""
