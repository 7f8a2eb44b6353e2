"""Pieces out of real pages: lines of /tmp/heads/raw (text of adbar/trafilatura tests/eval, by block elements). Right values written before the first run."""
import sys
sys.path.insert(0, "/work/wt/sets/layouts13b")
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

PO="polizeiticker.ch-Unfall"; BR="breakingbelizenews.com-paho"; TD="tdg.ch.chlorothalonil"; TI="timesofisrael.com.washington"; CA="caymancompass.com-prison"; HT="haitiantimes.com-family"; NW="newsday.co.tt-forex"; MI="miamitodaynews.com-Transitway"
PIECES = [
P("01-polizeiticker", PO, MM("polizeiticker","2023-11-07T00:00:00Z","de",PO,4), ("F",0),("F",2,3),("-",4),("F",5,8),("S",9,11),("S",13),("F",14,17)),
P("02-breakingbelize", BR, MM("bbn","2022-04-22T00:00:00Z","en",BR,123,["By Aaron Humes"],[("Aaron Humes","writer")]), ("F",115,119),("-",123),("F",124,134),("S",135,137),("S",141),("F",142,151), pre="By Aaron Humes:"),
P("03-tdg", TD, MM("tdg","2019-12-13T00:00:00Z","fr",TD,47), ("F",42,46),("-",47),("?",48),("F",49,67),("S",68,70),("?",71),("S",72,73),("F",156,158),("F",160)),
P("04-timesofisrael", TI, MM("toi","2020-01-09T00:00:00Z","en",TI,55,["By Emily Burack"],[("Emily Burack","writer")],D("KVELLER via JTA",[],None,"JTA")), ("F",52,54),("-",55),("?",56),("F",57,64),("S",65,66),("S",79,80),("S",87),("F",88,98), pre="KVELLER via JTA —"),
P("05-caymancompass", CA, MM("compass","2022-05-05T00:00:00Z","en",CA,184,["By James Whittaker"],[("James Whittaker","writer")]), ("F",179,183),("-",184),("?",185),("F",186,195),("S",196),("F",197,213)),
P("06-haitiantimes", HT, MM("haitiantimes","2022-04-27T00:00:00Z","en",HT,46,["by J.O. Haselhoef"],[("J.O. Haselhoef","writer")],D("WEST PALM BEACH",["WEST PALM BEACH"])), ("F",40,45),("-",46),("F",47,50),("S",51,53),("F",54,57),("F",65,67),("F",69,75), pre="WEST PALM BEACH —"),
P("07-newsday-tt", NW, MM("newsday","2022-05-11T00:00:00Z","en",NW,16,["Clint Chan Tack"],[("Clint Chan Tack","writer")]), ("F",7,15),("-",16),("F",17,19),("S",20,22),("S",41,42),("F",43,50)),
P("08-miamitoday", MI, MM("miamitoday","2023-11-08T00:00:00Z","en",MI,348,["Written by Miami Today"],()), ("F",340,347),("-",348),("F",349,350),("S",351,353),("S",365,366),("F",367,379)),
]
if __name__ == "__main__": build(PIECES)
