import json,csv,io,re,os,sys,subprocess,glob,html
csv.field_size_limit(10**9)
M='/work/.mirror/'
def gd(d):
    p=M+d+'/repo'; return p+'/.git' if os.path.isdir(p+'/.git') else p
def show(d,p): return subprocess.run(['git','-C',gd(d),'show','HEAD:'+p],capture_output=True).stdout
W=re.compile(r'\((AP|Reuters|REUTERS|AFP|UPI|Xinhua|PTI|dpa|CNN|CNN Business|Bloomberg|ANI|IANS|TASS|ANSA|EFE|Kyodo|CP|PA|AAP|IPS|NYT)\)|PRNewswire|BUSINESS WIRE|GLOBE NEWSWIRE|Business Wire\)|CNN —|Associated Press (?:Writer|writer)|By The Associated Press|\(Reporting by|Reporting by [A-Z][a-z]+ [A-Z]|To contact the reporter|RTTNews|AFP - |NEW YORK CNN')
def rows(d,p):
    b=show(d,p)
    if len(b)>60_000_000: return
    s=b.decode('utf8','replace')
    if p.endswith(('.jsonl','.ndjson')):
        for l in s.split('\n'):
            try: yield from walk(json.loads(l))
            except Exception: pass
    elif p.endswith('.json'):
        try: yield from walk(json.loads(s))
        except Exception:
            for l in s.split('\n'):
                try: yield from walk(json.loads(l.rstrip(',')))
                except Exception: pass
    elif p.endswith(('.csv','.tsv','.data','.dat')):
        dl='\t' if p.endswith('.tsv') else ','
        try:
            for r in csv.DictReader(io.StringIO(s),delimiter=dl): yield {str(k):v for k,v in r.items() if isinstance(v,str)}
        except Exception as e: print('csv',d,p,e)
def walk(j):
    if isinstance(j,dict):
        f={k:(v if isinstance(v,str) else '\n'.join(v) if isinstance(v,list) and v and all(isinstance(x,str) for x in v) else None) for k,v in j.items()}
        f={k:v for k,v in f.items() if v}
        if any(len(v)>500 for v in f.values()): yield f
        else:
            for v in j.values(): yield from walk(v)
    elif isinstance(j,list):
        for v in j: yield from walk(v)
def pick(r):
    c=[(k,v) for k,v in r.items() if len(v)>400 and not re.search(r'html|raw|summar|clean|token|lemma|process|embed|url',k,re.I)]
    if not c: return None
    k,v=max(c,key=lambda x:len(x[1])); 
    t=next((r[x] for n in('title','headline','Title','Headline','Heading','news_title','article_title','heading','head','header') for x in r if x==n),'')
    return t,v,k
