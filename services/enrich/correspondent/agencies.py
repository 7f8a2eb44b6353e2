"""Data: news agencies and the words by which other organisations are told from people."""

from types import MappingProxyType

from services.enrich.correspondent.tables import words

AGENCIES = MappingProxyType(
    {
        "AAP": "Australian Associated Press",
        "AFP": "Agence France-Presse",
        "ANI": "Asian News International",
        "ANP": "Algemeen Nederlands Persbureau",
        "ANSA": "Agenzia Nazionale Stampa Associata",
        "AP": "Associated Press",
        "APA": "Austria Presse Agentur",
        "ATS": "Agence Télégraphique Suisse",
        "BBC": "British Broadcasting Corporation",
        "CNN": "Cable News Network",
        "CP": "Canadian Press",
        "CTK": "Czech News Agency",
        "ČTK": "Czech News Agency",
        "DPA": "Deutsche Presse-Agentur",
        "dpa": "Deutsche Presse-Agentur",
        "dpa-AFX": "dpa-AFX Wirtschaftsnachrichten",
        "EFE": "Agencia EFE",
        "IANS": "Indo-Asian News Service",
        "IPS": "Inter Press Service",
        "KUNA": "Kuwait News Agency",
        "MTI": "Magyar Távirati Iroda",
        "NHK": "Japan Broadcasting Corporation",
        "NPR": "National Public Radio",
        "NTB": "Norsk Telegrambyrå",
        "PA": "PA Media",
        "PAP": "Polska Agencja Prasowa",
        "PTI": "Press Trust of India",
        "SDA": "Schweizerische Depeschenagentur",
        "sda": "Schweizerische Depeschenagentur",
        "SID": "Sport-Informations-Dienst",
        "STT": "Suomen Tietotoimisto",
        "TASS": "TASS",
        "TT": "Tidningarnas Telegrambyrå",
        "UPI": "United Press International",
        "WAFA": "Palestine News and Information Agency",
    }
)
"""Agencies' tags, exactly as copy prints them, and the names that they stand for."""

AGENCY_NAMES = (
    "Agence France-Presse",
    "Agencia EFE",
    "Agenzia Nazionale Stampa Associata",
    "Al Jazeera",
    "Anadolu Agency",
    "Associated Press",
    "Australian Associated Press",
    "Austria Presse Agentur",
    "Belga",
    "Bloomberg",
    "Bloomberg News",
    "Canadian Press",
    "Czech News Agency",
    "Deutsche Presse-Agentur",
    "Deutsche Welle",
    "Getty Images",
    "Interfax",
    "Interfax-Ukraine",
    "Inter Press Service",
    "Jiji Press",
    "Kyodo News",
    "Lusa",
    "PA Media",
    "Press Association",
    "Press Trust of India",
    "Reuters",
    "Ritzau",
    "Sputnik",
    "Thomson Reuters",
    "Thomson Reuters Foundation",
    "Ukrinform",
    "United Press International",
    "Xinhua",
    "Xinhua News Agency",
    "Yonhap",
    "Yonhap News Agency",
)
"""Agencies' names, found in any case."""

ORGANISATION_WORDS = words(
    """
    agence agencia agency agentur association bbc board broadcaster broadcasting bulletin bureau
    center centre chronicle college committee company consortium corporation council courier
    courier-journal daily department desk dispatch echo examiner express federation foundation
    gazette globe group guardian herald images inc independent inquirer institute institution
    journal ltd magazine mail media ministry mirror monitor network networks news newspaper
    newspapers newsroom observer office online photos post press presse project pulitzer radio
    record register review school sentinel service services society standard star station studio
    sun syndicate telegraph television think-tank times today tribune trust tv union university
    weekly wire wires zeitung
    """
)
"""Words, in lower case, of which an organisation's name has one and a person's has none."""

COLLECTIVE_WORDS = words(
    """
    agencies and at ausland by columnist compiled contributor contributors correspondent
    correspondents editor editorial editors exclusive for from in inland journalist journalists
    newsdesk of our own panorama photographer photographers photojournalist politik producer
    redaction redaktion report reporter reporters reporting reports special staff team the to
    wirtschaft with writer writers your
    """
)
"""Words, in lower case, that no person's name has: "Staff", "Our Correspondent"."""
