# candidates d: Amiga magazines and French-language e-zines (lines chosen by hand)
import json,re,subprocess,os
B='/work/storiesM/'; R=[]
def rep(r):
    d=f'/work/.mirror/{r}/repo'; d=d+'/.git' if os.path.isdir(d+'/.git') else d
    return d,subprocess.run(['git','-C',d,'rev-parse','HEAD'],capture_output=True,text=True).stdout.strip()
N='Northern Phun Co/NPC '; A='AmigaTextFiles+mags'; D='AmigaTextFiles+docs'; F='Sh0ckFR+french-ezines'; PY='Pyrofreak/Pyrofreak 09/PyroFreak-9.txt'; TC='Total Control/Total Control 12/Tctrl012.txt'
T=[(A,'areport/ar120/AR120.guide',481,525,'UPI','1993','en'),(A,'areport/ar120/AR120.guide',533,549,'UPI','1993','en'),(A,'areport/ar120/AR120.guide',557,600,'UPI','1993','en'),(A,'areport/ar131/AR131.guide',757,806,'UPI','1993','en'),
(A,'areport/ar309/ar309.guide',713,749,'Reuters','1995','en'),(A,'areport/ar403/ar403.guide',323,357,'Dow Jones','1996','en'),(A,'areport/ar305/ar305.guide',441,489,'PR Newswire','1995','en'),(A,'areport/ar507/ar507.guide',1425,1447,'Business Wire','1997','en'),(A,'misc/mb_dec95/DOCS/MB_25.txt',1,43,'AFP','1989','en'),(A,'misc/cdvw103/cdvw103.txt',732,769,'AP','1994','en'),
(D,'misc/CBM/AP',1,11,'PR Newswire','1994','en'),(D,'misc/CBM/AP',17,76,'AP','1994','en'),(D,'misc/CBM/AP',83,91,'Reuters','1994','en'),
(F,'Noroute/Noroute 04/telecoms/ft',87,110,'AFP','1997','fr'),(F,'Noroute/Noroute 04/telecoms/ft',112,140,'AFP','1997','fr'),
(F,N+'04/NPC-004.TXT',9727,9745,'Reuters','1993','fr'),(F,N+'05/NPC-005.TXT',7572,7601,'CP','1993','fr'),(F,N+'07/NPC-007.TXT',6115,6154,'AFP','1993','fr'),(F,N+'07/NPC-007.TXT',6561,6604,'AP','1993','fr'),(F,N+'08/NPC-008.TXT',4649,4686,'AFP','1993','fr'),(F,N+'08/NPC-008.TXT',4816,4865,'CP','1993','fr'),(F,N+'09/Npc-009.txt',5077,5096,'CP','1993','fr'),(F,N+'09/Npc-009.txt',5233,5277,'CP','1993','fr'),(F,N+'09/Npc-009.txt',5796,5809,'Reuters','1993','fr'),(F,N+'10/NPC-010.TXT',8349,8369,'CP','1993','en'),(F,N+'12/NPC-012.TXT',4035,4109,'AP','1993','fr'),(F,PY,7173,7197,'CP','1999','fr'),(F,PY,7204,7237,'CP','1999','fr'),(F,PY,7244,7286,'AFP','1999','fr'),(F,TC,427,451,'AFP','1998','fr'),(F,TC,457,482,'CP','1998','fr'),(F,TC,486,533,'Reuters','1998','en'),(F,N+'05/NPC-005.TXT',6446,6466,'CP','1993','fr'),(F,N+'07/NPC-007.TXT',6439,6466,'AP','1993','fr')]
for r,f,a,b,ag,y,lg in T:
    d,c=rep(r); enc='cp437' if 'NPC' in f or 'Tctrl' in f else 'cp1252'
    L=[x.rstrip() for x in subprocess.run(['git','-C',d,'show','HEAD:'+f],capture_output=True).stdout.decode(enc,'replace').replace('\r','').split('\n')][a-1:b]
    while L and not L[-1].strip(): L.pop()
    while L and not L[0].strip(): L.pop(0)
    k=min((len(l)-len(l.lstrip()) for l in L if l.strip()),default=0); x='\n'.join(l[k:] for l in L)+'\n'
    hs=[]
    for l in L[:6]:
        l=l.strip()
        if not l or re.match(r'(?i)(?:by|par) [a-z]|_{4}|'+r'PRIORITY',l) or re.search(r'/PRNewswire|BUSINESS WIRE|\((?:AP|UPI|AFP|PC|CP|Reuters?|Dow Jones)\)',l):
            if hs or re.search(r'\((?:AP|UPI|AFP|PC|CP|Reuters?)\)|Newswire|WIRE|Dow Jones',l): break
            continue
        hs.append(l)
    R.append(dict(coll={A:'amags',D:'adocs',F:'frez'}[r],agency=ag,year=y,lang=lg,where=f"{r.replace('+','/')}@{c}:{f} lines {a}-{b}",headline=' '.join(' '.join(hs).split()),text=x))
json.dump(R,open(B+'recs_d.json','w'),ensure_ascii=False); print(len(R))
