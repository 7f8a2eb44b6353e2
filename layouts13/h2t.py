import subprocess,sys,re
from lxml import html
G='/work/.mirror/adbar+trafilatura/repo'
names="caymancompass.com-prison haitiantimes.com-family newsday.co.tt-forex miamitodaynews.com-Transitway abc7news.com-Napa bostonherald.com-Brothel-catering breakingbelizenews.com-paho campograndenews.com.br-adolescente cbsnews.com.carolina corkbeo.ie.level correio24horas.com.br-PMS diario1.com-legislativa elheraldo.hn-JOH diariolibre.com-republica kaieteurnewsonline.com-essequibo nationnews.com-schools tribune242.com-gunned stluciatimes.com-dea lastampa.it.temperature lapresse.tn.parite lopinion.fr.glyphosate tdg.ch.chlorothalonil polizeiticker.ch-Unfall kyffhaeuser-nachrichten.de-Regen presse-ausburg.de-Tarifverbund hildesheimer-presse.de-hund 5min.at-Villachs biobiochile.cl-gremios ticotimes.net-migration prensa.com-curata ultimasnoticias.com.ve-ucraina independent.co.uk.penalty timesofisrael.com.washington".split()
BLOCK=set("p div li h1 h2 h3 h4 h5 h6 article section header footer br tr td ul ol figure figcaption main aside nav blockquote dd dt time form button label title body html table tbody span".split())-{"span"}
def walk(e,out):
    if not isinstance(e.tag,str) or e.tag in("script","style","noscript","svg","iframe","head","template","option","select"): 
        if e.tail: out.append(e.tail)
        return
    b=e.tag in BLOCK
    if b: out.append("\n")
    if e.text: out.append(e.text)
    for c in e: walk(c,out)
    if b: out.append("\n")
    if e.tail: out.append(e.tail)
for n in names:
    raw=subprocess.run(['git',f'--git-dir={G}','show',f'HEAD:tests/eval/{n}.html'],capture_output=True).stdout
    try: s=raw.decode('utf-8')
    except UnicodeDecodeError: s=raw.decode('cp1252','replace')
    try: t=html.fromstring(re.sub(r'<\?xml[^>]*\?>','',s))
    except Exception as ex: print(n,ex); continue
    out=[]
    # text() but keep newlines collapsed inside
    def norm(e):
        for x in e.iter():
            if x.text: x.text=re.sub(r'\s+',' ',x.text)
            if x.tail: x.tail=re.sub(r'\s+',' ',x.tail)
    norm(t); body=t.find('.//body'); walk(body if body is not None else t,out)
    lines=[re.sub(r'\s+',' ',l).strip() for l in "".join(out).split("\n")]
    lines=[l for l in lines if l]
    title=t.findtext('.//title')
    open(f'/tmp/heads/raw/{n}.txt','w').write(f"TITLE {title}\n"+"\n".join(f"{i:03d} {l}" for i,l in enumerate(lines)))
