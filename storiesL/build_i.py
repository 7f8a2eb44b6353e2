# Gigaword: CNA October 1997 and March 2004, two AFP stories of 2003
import re,json,html,random,subprocess,collections
R='ym-han/gigaword_64k'; C='d1fe48db6f0806b2cf893ff995bc2a03ad0ffd26'; G='/work/.mirror/ym-han+gigaword_64k/repo'
out=[]; rnd=random.Random(11)
for p,n,y in(('test/test_data/cna/cna_eng_199710',31,'1997'),('test/test_data/cna/cna_eng_200403',31,'2004'),('test/test_data/afp/two_docs',2,'2003')):
    t=subprocess.run(['git','-C',G,'show',C+':'+p],capture_output=True).stdout.decode('utf8','replace')
    D=re.findall(r'<DOC id="([^"]+)" type="story" >(.*?)</DOC>',t,re.S); rnd.shuffle(D); by=collections.Counter(); k=0; tp=0
    for i,b in D:
        h=re.search(r'<HEADLINE>\n(.*?)\n</HEADLINE>',b,re.S); d=re.search(r'<DATELINE>\n(.*?)\n</DATELINE>',b,re.S)
        P=re.findall(r'<P>\n(.*?)\n</P>',b,re.S)
        if not h or not d or not P: continue
        h,d=html.unescape(h.group(1)),html.unescape(d.group(1)); P=[html.unescape(x) for x in P]
        L=d.split('\n'); L=L[:1]+[x for j,x in enumerate(L[1:]) if x not in L[1:1+j]]
        n0=sum(map(len,P)); a=L[1] if len(L)>1 else ''; place=L[0].split(',')[0]
        if not(350<n0<5000) or re.search(r'(?i)stock|exchange rate|headline|xxx|closing|forecast|interest rate',h+P[0][:80]): continue
        if by[a]>=2: continue
        if place=='Taipei' and tp>=n*0.6 and y!='2003': continue
        by[a]+=1; tp+=place=='Taipei'; k+=1
        out.append(dict(coll='giga',agency='AFP' if 'AFP' in i else 'CNA',year=y,lang='en',where=f'{R}@{C}:{p} {i}',text=h+'\n\n'+d+'\n\n'+'\n\n'.join(P)+'\n',headline=' '.join(h.split()),byline=a,dl=L[0],first=P[0]))
        if k>=n: break
json.dump(out,open('recs_i.json','w'),ensure_ascii=False); print(len(out),collections.Counter(r['dl'].split(',')[0] for r in out))
