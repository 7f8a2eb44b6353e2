"""ev.py MODEL_DIR [lang…]: F1 of PER ORG LOC on eval/multi dev, raw spans and with rules."""
import json,sys,time
from collections import Counter
from pathlib import Path
from services.enrich.entities import find_names, ItemText
from services.enrich.entities.onnx_tagger import OnnxTagger
T=OnnxTagger(Path(sys.argv[1]))
class Raw: pass
MAP={"PERSON":"PER","ORGANIZATION":"ORG","PLACE":"LOC","person":"PER","organization":"ORG","place":"LOC"}
for lang in sys.argv[2:] or ["de","fr","es","it","pt","nl"]:
    docs=[json.loads(l) for l in open(f"/work/shared/eval/multi/ner-{lang}.jsonl")]
    if len(docs)>300: docs=docs[::3]
    res={}
    t=time.process_time(); words=0
    for mode in ("raw","rules"):
        tp=Counter();fp=Counter();fn=Counter()
        for d in docs:
            text=d["text"]; gold={(a,b,t) for a,b,t in (tuple(e[:3]) for e in d["ents"]) if t in("PER","ORG","LOC")}
            paras=text.split("\n"); starts=[0]
            for p in paras: starts.append(starts[-1]+len(p)+1)
            found=set()
            if mode=="raw":
                words+=len(text.split())
                for i,spans in enumerate(T.tag(paras)):
                    for s in spans: found.add((starts[i]+s.start,starts[i]+s.end,MAP.get(s.type.value.lower(),s.type.value)))
            else:
                for s in find_names(ItemText(paras),T): found.add((starts[s.paragraph]+s.start,starts[s.paragraph]+s.end,MAP.get(s.type.value.lower(),s.type.value)))
            found={f for f in found if f[2] in("PER","ORG","LOC")}
            for f in found: (tp if f in gold else fp)[f[2]]+=1
            for g in gold-found: fn[g[2]]+=1
        def f1(ks):
            a,b,c=(sum(x[k] for k in ks) for x in (tp,fp,fn)); return 100*2*a/max(1,2*a+b+c)
        res[mode]=" ".join(f"{f1(k):5.1f}" for k in (["PER","ORG","LOC"],["PER"],["ORG"],["LOC"]))
        if mode=="raw": rate=words/(time.process_time()-t)
    print(lang,"raw",res["raw"],"| rules",res["rules"],f"| {rate:.0f} words/s",flush=True)
