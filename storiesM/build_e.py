# candidates e: Computer underground Digest and other e-zines of ItalianHackersEmbassy/ancient-ezines (lines chosen by hand)
import json,re,subprocess,os
B='/work/storiesM/'; R=[]; d='/work/.mirror/ItalianHackersEmbassy+ancient-ezines/repo'
if os.path.isdir(d+'/.git'): d+='/.git'
c=subprocess.run(['git','-C',d,'rev-parse','HEAD'],capture_output=True,text=True).stdout.strip(); P='teknoraver.net/e-zines/'
def cud(n): return P+f'cud/vol{n.split(".")[0]}/cud{n}'
T=[(cud('1.07'),143,163,'AP','1990','en',1),(cud('10.06'),616,678,'Reuters','1998','en',1),(cud('2.04'),623,643,'UPI','1990','en',0),(cud('3.10'),438,474,'AP','1991','en',0),(cud('3.40'),755,802,'AP','1991','en',1),(cud('6.81'),345,357,'AP','1994','en',0),(cud('7.93'),708,736,'Reuters','1995','en',0),(cud('7.93'),740,755,'AP','1995','en',0),(cud('7.98'),271,277,'AP','1995','en',0),(cud('8.17'),755,791,'PR Newswire','1996','en',1),(cud('8.28'),162,175,'UPI','1996','en',0),(cud('8.45'),325,345,'Reuters','1996','en',0),(cud('8.45'),353,384,'Reuters','1996','en',0),(cud('8.51'),220,241,'Reuters','1996','en',0),(cud('8.51'),290,313,'Reuters','1996','en',0),(cud('8.57'),101,158,'Reuters','1996','en',1),(cud('8.62'),81,148,'Reuters','1996','en',1),(cud('8.65'),536,555,'Reuters','1996','en',0),(cud('8.72'),35,52,'Reuters','1996','en',1),(cud('8.73'),39,113,'AP','1996','en',1),
(cud('9.33'),65,127,'AP','1997','en',1),(cud('9.38'),267,313,'PR Newswire','1997','en',2),(cud('9.41'),469,552,'AP','1997','en',1),(cud('9.42'),115,230,'Reuters','1997','en',3),(cud('9.42'),404,459,'PR Newswire','1997','en',0),(cud('9.46'),470,540,'PR Newswire','1997','en',5),(cud('9.56'),577,601,'AP','1997','en',4),(cud('9.64'),265,302,'Reuters','1997','en',3),
(P+'hakd/HAKD007.TXT',17,49,'AP','1994','en',1),(P+'inform/inform-1',3693,3708,'AFP','1991','en',1),(P+'inform/inform-2',3637,3660,'AP','1992','en',1),(P+'jauc/jauc0103',144,285,'PR Newswire','1994','en',2),(P+'jauc/jauc0103',287,395,'PR Newswire','1994','en',1),(P+'jauc/jauc0108',614,665,'AP','1995','en',0),(P+'pla/pla039.txt',552,569,'AP','1996','en',1),(P+'pla/pla043.txt',616,631,'AP','1997','en',1),(P+'pla/pla043.txt',635,670,'AP','1997','en',2),(P+'surfpunk/0054',191,262,'AP','1993','en',1),(P+'surfpunk/0096',210,318,'AP','1993','en',1),(P+'tns/tns11',224,269,'AP','1987','en',0),(P+'tns/tns47',227,259,'Reuters','1988','en',1),(P+'chalisti/chalisti-3',1869,1898,'AP','1989','de',1),('telematicus/Supplementi/ecatombe.txt',1358,1377,'ANSA','1994','it',1),('LoD/LOD03-11.TXT',180,207,'AP','1988','en',1),
(cud('10.10'),612,633,'Reuters','1998','en',1),(cud('9.23'),342,363,'AP','1997','en',1),(cud('9.45'),544,572,'Reuters','1997','en',0),(cud('9.53'),106,131,'Reuters','1997','en',1),(P+'be/be.12',2068,2127,'AP','1996','en',1)]
for f,a,b,ag,y,lg,k in T:
    L=[x.rstrip() for x in subprocess.run(['git','-C',d,'show','HEAD:'+f],capture_output=True).stdout.decode('cp437','replace').replace('\r','').split('\n')][a-1:b]
    o=a
    for i,l in enumerate(L):
        if i>4 and re.match(r'\s*([-=*_+&$]{20,}|%{20,})',l): L=L[:i]; break
    while L and not L[-1].strip(): L.pop()
    while L and not L[0].strip(): L.pop(0)
    n=min((len(l)-len(l.lstrip()) for l in L if l.strip()),default=0); x='\n'.join(l[n:] for l in L)+'\n'
    hs=[l.strip() for l in L if l.strip()][:k]
    R.append(dict(coll='cud' if '/cud/' in f else 'ezin2',agency=ag,year=y,lang=lg,where=f"ItalianHackersEmbassy/ancient-ezines@{c}:{f} lines {a}-{b}",headline=' '.join(' '.join(hs).split()),text=x))
json.dump(R,open(B+'recs_e.json','w'),ensure_ascii=False); print(len(R))
