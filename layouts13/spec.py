"""Pieces out of real pages: lines of /tmp/heads/raw (text of adbar/trafilatura tests/eval, by block elements). Right values written before the first run."""
import sys
sys.path.insert(0, "/work/wt/sets/layouts13")
from build import D, M, build
from pathlib import Path
RAW = Path("/tmp/heads/raw")
def P(n, raw, meta, *spec, pre=None, fix={}):
    L = {int(l[:3]): l[4:] for l in (RAW / f"{raw}.txt").read_text().split("\n")[1:]}
    L.update(fix)
    out = []
    for mark, *at in spec:
        for i in range(at[0], (at[1] if len(at) > 1 else at[0]) + 1):
            line = L[i]
            if mark == "S" and pre and line.startswith(pre): line = "{{" + pre + "}}" + line[len(pre):]
            out += [f"{mark} {line}", "|"]
    return (n, meta, "\n".join(out))
def H(raw, i):
    return next(l[4:] for l in (RAW / f"{raw}.txt").read_text().split("\n")[1:] if l.startswith(f"{i:03d} "))
def MM(src, ref, lang, raw, h, byline=None, people=(), dateline=None): return M(src, ref, lang, H(raw, h), byline, people, dateline)
B="bostonherald.com-Brothel-catering"; A="abc7news.com-Napa"; C="cbsnews.com.carolina"; DI="diario1.com-legislativa"; EH="elheraldo.hn-JOH"; DL="diariolibre.com-republica"; K="kaieteurnewsonline.com-essequibo"; N="nationnews.com-schools"; T="tribune242.com-gunned"; SL="stluciatimes.com-dea"; LS="lastampa.it.temperature"; LP="lapresse.tn.parite"; LO="lopinion.fr.glyphosate"; KY="kyffhaeuser-nachrichten.de-Regen"; PA="presse-ausburg.de-Tarifverbund"; HI="hildesheimer-presse.de-hund"; BB="biobiochile.cl-gremios"; TT="ticotimes.net-migration"; UN="ultimasnoticias.com.ve-ucraina"; CG="campograndenews.com.br-adolescente"; CO="correio24horas.com.br-PMS"
PIECES = [
P("01-bostonherald", B, MM("bh","2023-11-09T00:00:00Z","en",B,108,["By Grace Zokovitch","By Grace Zokovitch | gzokovitch@bostonherald.com"],[("Grace Zokovitch","writer")]), ("F",106,107),("-",108),("?",109),("F",110),("F",111,115),("S",116,118),("S",130,131),("F",132),("F",133,139),("F",140),("F",144),("F",146)),
P("02-abc7", A, MM("abc7","2023-11-10T00:00:00Z","en",A,27,["By J.R. Stone"],[("J.R. Stone","writer")],D("NAPA COUNTY, Calif. (KGO)",["NAPA COUNTY","Calif."],None,"KGO")), ("F",11),("F",13),("F",26),("-",27),("F",28,29),("?",32),("S",33,37),("F",38),("S",39),("S",47,48),("F",49,57),("F",60,64), pre="NAPA COUNTY, Calif. (KGO) --", fix={28:"By J.R. Stone"}),
P("03-cbsnews", C, MM("cbs","2020-02-25T00:00:00Z","en",C,27), ("F",23,26),("-",27),("F",28,32),("?",33),("S",34,38),("F",76,78),("F",80,81),("F",83),("F",85),("F",87)),
P("04-diario1-efe", DI, MM("diario1","2022-04-20T00:00:00Z","es",DI,58), ("F",54,57),("-",58),("?",59),("F",60,61),("S",62,64),("S",68,69),("F",175,178)),
P("05-elheraldo-hn", EH, MM("elheraldo","2022-04-27T00:00:00Z","es",EH,50,None,(),D("TEGUCIGALPA, HONDURAS",["TEGUCIGALPA","HONDURAS"])), ("F",48,49),("-",50),("?",51),("F",52,55),("S",56,58),("S",71,72),("F",73,84), pre="TEGUCIGALPA, HONDURAS.-"),
P("06-diariolibre", DL, MM("diariolibre","2022-04-23T00:00:00Z","es",DL,136,["Graciela Cuevas"],[("Graciela Cuevas","writer")],D("Santo Domingo - abr. 22, 2022",["Santo Domingo"],"2022-04-22")), ("F",129,135),("-",136),("?",137),("F",138,141),("S",142,143),("F",199,203)),
P("07-kaieteur", K, MM("kaieteur","2022-05-07T00:00:00Z","en",K,35,None,(),D("Kaieteur News",[],None,"Kaieteur News")), ("F",31,34),("-",35),("F",36),("S",37),("F",38),("S",39,41),("S",45,46),("F",110),("F",112,114), pre="Kaieteur News –"),
P("08-nationnews", N, MM("nationnews","2022-04-23T00:00:00Z","en",N,74,["Barry Alleyne","Article by Barry Alleyne"],[("Barry Alleyne","writer")]), ("F",68,73),("-",74),("F",75,78),("S",79,81),("S",84),("F",85),("F",197,204)),
P("09-tribune242", T, MM("tribune","2022-04-23T00:00:00Z","en",T,44,["By EARYEL BOWLEG","By EARYEL BOWLEG Tribune Staff Reporter","By EARYEL BOWLEG Tribune Staff Reporter ebowleg@tribunemedia.net"],[("Earyel Bowleg","writer")]), ("F",42,43),("-",44),("F",45,52),("S",53,55),("S",75,77),("F",78,85)),
P("10-stluciatimes", SL, MM("stlucia","2022-04-29T00:00:00Z","en",SL,93,["By Editorial Staff"],()), ("F",92),("-",93),("F",94,97),("S",98,101),("F",102),("S",103,104),("F",130,132),("F",134,135)),
P("11-lastampa", LS, MM("lastampa","2020-02-19T18:00:00Z","it",LS,120), ("F",117,119),("-",120),("?",121),("F",122),("S",123,124),("?",125),("F",126,128),("S",129,130),("S",136),("F",137,138),("F",140,148)),
P("12-lapresse-tn", LP, MM("lapresse","2020-02-19T00:00:00Z","fr",LP,46,["Par Chokri GHARBI"],[("Chokri Gharbi","writer")]), ("F",44,45),("-",46),("F",47,52),("S",53,55),("?",56),("S",57),("F",65,72)),
P("13-lopinion", LO, MM("lopinion","2019-05-16T00:00:00Z","fr",LO,23,["Emmanuelle Ducros"],[("Emmanuelle Ducros","writer")]), ("F",18,22),("-",23),("F",24,25),("?",26),("F",27,28),("S",29,32),("F",92,97)),
P("14-kyffhaeuser", KY, MM("kyff","2023-11-01T00:00:00Z","de",KY,29), ("F",23,28),("-",29),("?",30),("F",31),("S",32),("F",33),("S",34),("?",35),("S",36),("?",37),("S",38),("?",39),("S",40),("F",41,44)),
P("15-presse-augsburg", PA, MM("augsburg","2023-11-07T00:00:00Z","de",PA,107,["Von Presse Augsburg","Presse Augsburg"],()), ("F",101,106),("-",107),("F",108,116),("S",117,118),("?",123),("S",124),("?",125),("S",126),("F",127,136)),
P("16-hildesheimer", HI, MM("hipresse","2023-11-02T00:00:00Z","de",HI,13), ("F",8,12),("-",13),("F",14,17),("S",18,21),("F",22,24)),
P("17-biobio", BB, MM("biobio","2022-05-04T12:00:00Z","es",BB,191,["Publicado por Alberto González","Alberto González"],[("Alberto González","writer")]), ("F",188,190),("-",191),("F",192,193),("F",196,197),("S",198,202),("F",211,212),("S",213,214),("F",215,217)),
P("18-ticotimes", TT, MM("ticotimes","2022-04-22T00:00:00Z","en",TT,94,["By Ileana Fernandez"],[("Ileana Fernandez","writer")]), ("F",92,93),("-",94),("F",95,102),("S",103,105),("S",111,112),("F",113,126)),
P("19-ultimasnoticias", UN, MM("un","2022-05-11T00:00:00Z","es",UN,83,["Víctor Castellanos"],[("Víctor Castellanos","writer")]), ("F",81,82),("-",83),("?",84),("F",85,92),("S",93,97),("F",98,106)),
P("20-campogrande", CG, MM("cgnews","2022-05-04T12:00:00Z","pt",CG,13,["Por Adriano Fernandes","Adriano Fernandes"],[("Adriano Fernandes","writer")]), ("F",11,12),("-",13),("?",14),("F",15,16),("S",17,19),("S",23),("F",24,31)),
P("21-correio24h", CO, MM("correio","2022-05-01T00:00:00Z","pt",CO,86), ("F",81,85),("-",86),("?",87),("S",88,91),("?",92),("S",93,95),("F",96,97),("F",141,145)),
]
if __name__ == "__main__": build(PIECES)
