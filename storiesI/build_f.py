# iitb pages that lie on one line: the story cut out of its page -> recs_f.json (files not used by stories4)
import sys; sys.path.insert(0,'/work/storiesI')
from build import *
from build import clean
R0=json.load(open('/work/storiesI/recs.json')); out=[]
# index: start, end, headline, byline, authors, dateline, places, agency, date, first words
T={
173:("Former Taliban minister denies","Editing by Alex Richardson)","Former Taliban minister denies Afghan peace talks","By Jon Hemming","Jon Hemming","KABUL (Reuters)","KABUL","Reuters",""),
174:("EU approves acquisition","(Reporting by Dale Hudson)","EU approves acquisition of Hercules by Ashland","|(Reporting by Dale Hudson)","|Dale Hudson","BRUSSELS, Oct 6 (Reuters)","BRUSSELS","Reuters","Oct 6"),
176:("U.S. coalition: Forces have killed","insurgency-related violence.","U.S. coalition: Forces have killed 43 militants in Afghanistan","","","KABUL, Afghanistan (AP)","KABUL, Afghanistan","AP",""),
177:("Obama widens lead in national poll","The Poll of Polls does not have a sampling error.","Obama widens lead in national poll","By Paul Steinhauser CNN Deputy Political Director|By Paul Steinhauser","Paul Steinhauser","NASHVILLE, Tennessee (CNN)","NASHVILLE, Tennessee","CNN",""),
179:("Norman man charged","rewritten or redistributed.","Norman man charged","","","NORMAN, Okla. (AP)","NORMAN, Okla.","AP",""),
180:("Mauritania police beat anti-coup","independence from France.","Mauritania police beat anti-coup protesters","","","NOUAKCHOTT, Mauritania (AP)","NOUAKCHOTT, Mauritania","AP",""),
182:("118 hurt when Thai police","rewritten or redistributed.","118 hurt when Thai police fire tear gas against crowd","","","BANGKOK, Thailand (AP)","BANGKOK, Thailand","AP",""),
183:("ADVANI-BAG","Donkupar Roy, here.","Suspicious bag found in Shillong as Advani is in city|ADVANI-BAG Suspicious bag found in Shillong as Advani is in city","","","SHILLONG, SEPT 29 (PTI)","SHILLONG","PTI","SEPT 29"),
185:("Bond set for Orangeburg","All Rights Reserved.)","Bond set for Orangeburg County man accused of killing teen while hunting","","","ROWESVILLE, S.C. (AP)","ROWESVILLE, S.C.","AP",""),
186:("Nepal begins worshipping","rights that other children enjoy.","Nepal begins worshipping three-year-old new goddess","","","Kathmandu, Oct 7 (IANS)","Kathmandu","IANS","Oct 7"),
188:("Injured Diarra pulls out","replacement on Tuesday.","Injured Diarra pulls out of France matches","","","PARIS (AFP)","PARIS","AFP",""),
189:("Formula One: Massa","highlight of my season.\"","Formula One: Massa and Ferrari desperate for Fuji lift","AFP|","","FUJI SPEEDWAY, Oct 8, 2008 (AFP)","FUJI SPEEDWAY","AFP","Oct 8, 2008"),
191:("Officials say boy killed","","Officials say boy killed while hunting","","","DICKINSON (AP)","DICKINSON","AP",""),
192:("Bank of Japan to manage","in the months ahead.","Bank of Japan to manage policy independently","","","TOKYO, Japan (AP)","TOKYO, Japan","AP",""),
193:("Poll: Obama has narrow lead","was not reported.","Poll: Obama has narrow lead in Florida","","","MIAMI, Oct. 7 (UPI)","MIAMI","UPI","Oct. 7"),
}
fx=[]; base=647
for n,(s,e,h,b,a,d,p,g,t) in T.items():
    r=R0[n]; x=' '.join(r['text'].split()); i=x.index(s); 
    j=x.index(e,i)+len(e) if e else None
    if not e: print(n,x[i:][-1500:-900]); continue
    y=x[i:j]; k=y.index(d)+len(d); f=re.sub(r'^[\s\-–—]+','',y[k:]).split()[:5]
    out.append(dict(r,coll='iitb1',agency=g,text=clean(y),headline='',byline='',where=r['where']+' (story cut out of its one-line page)'))
    fx.append(f"{base+len(out)-1} "+' ¦ '.join(f'{K}={v}' for K,v in (('H',h),('B',b),('A',a),('D',d),('P',p),('G',g),('T',t),('F',' '.join(f)))))
    print(base+len(out)-1,len(y),repr(y[:60]),repr(y[k-30:k+50]),repr(y[-50:]))
json.dump(out,open('/work/storiesI/recs_f.json','w')); open('/work/storiesI/fix_f.txt','w').write('\n'.join(fx)+'\n')
