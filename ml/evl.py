"""evl.py LARGE.pt BASE [n]: F1 of the large network on eval/multi, by torch."""
import json,sys,torch
from collections import Counter
from pathlib import Path
from random import Random
from tokenizers import Tokenizer
from services.enrich.entities.words import word_spans
from training import large_network
from training.corpus import LABELS, Passage
from training.examples import as_example, MAX_EXAMPLE_PIECES
base=Path(sys.argv[2]); n=int(sys.argv[3])
net=large_network.new_network(base); net.load_state_dict(torch.load(sys.argv[1],weights_only=True)); net.train(False)
tok=Tokenizer.from_file(str(base/"tokenizer.json")); tok.no_padding(); tok.enable_truncation(MAX_EXAMPLE_PIECES)
for lang in ["de","fr","es","it","pt","nl"]:
    docs=[json.loads(l) for l in open(f"/work/shared/eval/multi/ner-{lang}.jsonl")]
    Random(0).shuffle(docs); tp=Counter();fp=Counter();fn=Counter()
    k=0
    for d in docs:
        if k>n*40: break
        text=d["text"]; gold={(a,b,t) for a,b,t in (tuple(e[:3]) for e in d["ents"]) if t in("PER","ORG","LOC")}
        pos=0; found=set()
        for para in text.split("\n"):
            sp=word_spans(para)
            for i in range(0,len(sp),90):
                chunk=sp[i:i+90]
                if not chunk: continue
                words=tuple(para[a:b] for a,b in chunk); k+=len(words)
                ex=as_example(Passage("x",words,("O",)*len(words)),tok,frozenset(),has_misc=True)
                with torch.no_grad(): sc=large_network.scores_of(net,[ex])[0].argmax(-1).tolist()
                lab=["O"]*len(words); seen=set()
                for at,w in enumerate(ex.word_of):
                    if w is not None and w not in seen: seen.add(w); lab[w]=LABELS[sc[at]]
                cur=None
                for w,l in enumerate(lab+["O"]):
                    if cur and (l=="O" or l[0]=="B" or l[2:]!=cur[2]): found.add((pos+chunk[cur[0]][0],pos+chunk[cur[1]][1],cur[2])); cur=None
                    if l!="O":
                        if cur: cur=(cur[0],w,cur[2])
                        else: cur=(w,w,l[2:])
            pos+=len(para)+1
        found={f for f in found if f[2] in("PER","ORG","LOC")}
        for f in found: (tp if f in gold else fp)[f[2]]+=1
        for g in gold-found: fn[g[2]]+=1
    def f1(ks):
        a,b,c=(sum(x[k] for k in ks) for x in (tp,fp,fn)); return 100*2*a/max(1,2*a+b+c)
    print(lang," ".join(f"{f1(x):5.1f}" for x in (["PER","ORG","LOC"],["PER"],["ORG"],["LOC"])),k,"words",flush=True)
