# Deciding Force articles (LexisNexis pages, annotations stripped): wires only
import re,os,io,json,tarfile,subprocess
R='Goodly/TextThresher'; C='b5919389dd6a2eb1ce084cb6262e9ff7a06cc751'; G='/work/.mirror/Goodly+TextThresher/repo'
out=[]; seen=set(); nw=lambda s:' '.join(s.split())
T=r'(?:[A-Z][A-Za-z_]+|\d)'
for p in ('data/sample/225-annotated-DF-articles.tgz','data/sample/74-articles-with-cases.tgz'):
    z=tarfile.open(fileobj=io.BytesIO(subprocess.run(['git','-C',G,'show',C+':'+p],capture_output=True).stdout))
    for m in sorted(z.getmembers(),key=lambda m:m.name):
        b=os.path.basename(m.name)
        if not m.isfile() or not re.search(r'associatedpress|cnnwire|citynewsservice|-upi|prnewswire',b) or b in seen: continue
        seen.add(b)
        t=z.extractfile(m).read().decode('utf-8-sig','replace').replace('\r\n','\n')
        h=re.search(r'(?m)^\s*\d+ of \d+ DOCUMENTS?[ ]*\n',t) or re.search(r'(?m)^<!!>.*\n+',t)
        t=t[h.end():]
        o=None
        while o!=t:
            o=t; t=re.sub(rf'<{T}>\s*(?:\[[^\[\]]*\]\s*)+(?:/>|</>)','',t)
        t=re.sub(rf'<{T}>|</>|/>','',t)
        def f(k):
            x=nw(k.group(1)); rest=nw(t.replace(k.group(0),' '))
            return ' ' if x.strip(' ,.') in rest else k.group(0)
        t=re.sub(r' ?\[([^\[\]]*)\] ?',f,t)
        t=re.sub(r'(?<=\w) +(?=,)','',re.sub(r'(?<=[\w,.]) {2,}(?=\w)',' ',t)).replace('2011\\\n','2011\n')
        L=[l.strip() for l in t.split('\n')]; t=re.sub(r'\n{3,}','\n\n','\n'.join(L)).strip()+'\n'
        L=t.split('\n'); H=dict((k,next((l.split(':',1)[1].strip() for l in L[:14] if l.startswith(k+':')),'')) for k in('BYLINE','DATELINE'))
        di=next(i for i,l in enumerate(L) if re.match(r'[A-Z][a-z]+ \d+, 20\d\d \w+day',l)); hl=L[di+1] if not re.match(r'(BYLINE|SECTION|LENGTH|DATELINE):',L[di+1]) else ''
        li=max(i for i,l in enumerate(L[:16]) if re.match(r'(BYLINE|SECTION|LENGTH|DATELINE):',l)); body=[l for l in L[li+1:] if l]
        ag={'The A':'AP','Assoc':'AP','CNN W':'CNN','City ':'City News Service','UPI':'UPI','PR Ne':'PR Newswire'}[L[0][:5]]
        out.append(dict(coll='nexis',agency=ag,year='2011',lang='en',where=f'{R}@{C}:{p} {b}',text=t,headline=hl,byline=H['BYLINE'],dl=H['DATELINE'],first=body[0]))
json.dump(out,open('recs_h.json','w'),ensure_ascii=False); print(len(out))
