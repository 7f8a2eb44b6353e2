# Clinton mails forwarded whole; the story's lines are set in fix.txt (CUT)
from base import *
C=json.load(open('hrc2.json'))
for p,a,t,n,o in C:
    L=t.split('\n')
    k=next((i for i,l in enumerate(L) if re.search(r'\((AP|Reuters|REUTERS|AFP|UPI|Bloomberg|Xinhua|IANS|PTI|CNN|ANI|IPS)\) ?(?:--|-|–|—|_)|/PRN',l)),0)
    hs=[i for i,l in enumerate(L[:k]) if re.match(r'\s*(From|Sent|To|Cc|CC|Subject|Importance|Attachments|Original Message|Bcc|-----)\b:?',l)]
    a0=hs[-1]+1 if hs else 0
    raw=show('datahoarder+secretary-clinton-email-dump',p).decode('utf8','replace'); y=re.search(r'\b(20(?:09|1[0-3]))\b',t) or re.search(r'\b(20(?:09|1[0-3]))\b',raw)
    a={'PRN':'PR Newswire','REUTERS':'Reuters'}.get(a,a)
    add('hrc',a,y.group(1) if y else '2010','en',f"{H('datahoarder+secretary-clinton-email-dump')}:{p} (the story's lines; page stamps taken out)",'\n'.join(L[a0:]))
print(len(R)); json.dump(R,open('recs_b.json','w'))
