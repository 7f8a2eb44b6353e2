# dpa texts of AKSW/n3-collection: paragraph comments of the source's container out, artefacts of the title out, a line break before the second (or mid-line) dateline
import re
DL=re.compile(r"(?<=[.!?»\"])[ ]*(?=(?:[A-ZÄÖÜ][A-Za-zäöüßéÖ\-]+(?:[ /][A-ZÄÖÜ][A-Za-zäöüßéÖ\-]+){0,2})[ ]?\(dpa[^)]{0,6}\)\s*[-–])")
def n3(r):
    t=r['text']; t=re.sub(r'<?!-- PARAGRAPH --> ?','\n',t); t=re.sub(r'\n\n+','\n',t)
    L=t.split('\n',1); h=re.sub(r'\s*[.<]+\s*$','',L[0]) if L[0].strip()==r['headline'].strip() else L[0]
    if L[0].strip()==r['headline'].strip(): r['headline']=h
    b=L[1].lstrip('\n'); k=DL.search(b[:900])
    if k: b=b[:k.start()]+'\n'+b[k.end():]; r['deck']=b[:k.start()].strip()
    r['text']=h+'\n'+b.rstrip()+'\n'
