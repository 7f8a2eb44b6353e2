import json,subprocess,sys,tempfile,math,collections
from pathlib import Path
B=sys.argv[1] if len(sys.argv)>1 else "/work/main/.venv/bin/wiredesk"
VERB="-v" in sys.argv
def km(a,b,c,d):
    a,b,c,d=map(math.radians,(a,b,c,d)); h=math.sin((c-a)/2)**2+math.cos(a)*math.cos(c)*math.sin((d-b)/2)**2
    return 12742*math.asin(min(1,math.sqrt(h)))
for f in ("TR-News","lgl"):
    docs=json.load(open(f"/work/wt/places/{f}.even.json"))
    with tempfile.TemporaryDirectory() as t:
        fs=[]
        for n,d in enumerate(docs):
            p=Path(t)/f"{n:04}.json"; p.write_text(json.dumps(dict(headline=d["title"] or "x",body=d["text"]))); fs.append(str(p))
        r=subprocess.run([B,"inspect","--source","p",*fs],capture_output=True,text=True)
    arts={}
    for l in r.stdout.splitlines():
        a=json.loads(l); arts[a["provenance"]["offset"]]=a
    tot=good=0; byc=collections.defaultdict(lambda:[0,0]); noid=nomention=0; bad=collections.Counter(); miss=collections.Counter()
    for n,d in enumerate(docs):
        a=arts.get(n)
        if not a: continue
        m={}
        for e in a["entities"]:
            if e["type"]!="PLACE": continue
            for x in e["mentions"]: m[x["text"].split(",")[0].strip()]=e
            m[e["name"]]=e
        seen=set()
        for g in d["tops"]:
            if not g.get("lat"): continue
            tot+=1
            e=m.get(g["phrase"])
            if not e: nomention+=1; continue
            i=e["ids"]
            if "latitude" not in i and i.get("geonames")!=g.get("geonameid"):
                noid+=1; miss[(g["phrase"],g.get("country"),g.get("admin1"))]+=1; continue
            ok="latitude" in i and km(float(g["lat"]),float(g["lon"]),float(i["latitude"]),float(i["longitude"]))<=161
            # country or division polygons: same name country counts by id
            if not ok and i.get("geonames")==g.get("geonameid"): ok=True
            good+=ok; byc[i["confidence"]][ok]+=1
            if not ok: bad[(g["phrase"],g.get("country"),g.get("admin1"),i.get("iso3166"),i["confidence"])]+=1
    s=sum(map(sum,byc.values()))
    print(f"{f}: {len(arts)} docs, {tot} toponyms, end to end {100*good/tot:.1f} %, precision {100*good/s:.1f} % of {s}; no id {noid}, not a place {nomention}")
    for c in sorted(byc): print("   ",c,byc[c][1],"of",sum(byc[c]))
    if VERB:
        print("BAD",bad.most_common(40)); print("NOID",miss.most_common(50))
