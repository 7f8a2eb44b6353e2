# candidates c: wire stories quoted whole in e-zines of 1995-2000 (abatsakidis/e-zines); lines chosen by hand
import json,re,subprocess
from hwa import lines,d
B='/work/storiesM/'; c=subprocess.run(['git','-C',d,'rev-parse','HEAD'],capture_output=True,text=True).stdout.strip()
T='''h10 3610 3636|h11 2317 2350|h11 3214 3240|h14 7205 7288|h16 7700 7738|h18 4398 4445|h18 5767 5812|h19 5469 5482|h19 7324 7368|h19 7523 7591|h22 12065 12104|h23 2966 3016|h23 3151 3205|h23 4824 4858|h24 3090 3125|h25 2532 2573|h27 2612 2663|h27 8232 8265|h27 8347 8404|h29 1685 1748|h29 2378 2408|h29 2522 2550|h29 2901 2931|h29 5300 5371|h30 7684 7724|h30 9487 9538|h31 1481 1510|h31 1546 1569|h31 2620 2668|h32 2088 2148|h32 2189 2238|h32 4858 4924|h32 7381 7417|h33 1350 1410|h33 2156 2182|h34 3353 3379|h34 3496 3517|h34 3796 3876|h34 4022 4062|h34 5784 5855|h35 2479 2526|h35 3598 3652|h35 13168 13218|h35 13369 13438|h38 23366 23398|h38 23961 24045|h41 4610 4651|h41 6989 7080|h44 4277 4357|h44 6475 6517|h44 6562 6616|h45 2289 2369|h46 2056 2108|h46 2248 2311|h46 2417 2507|h46 4620 4641|h46 5825 5857|h46 5869 5941|h46 6536 6590|h47 2437 2459|h47 2499 2526|h47 2960 3044|h48 3886 3923|PROPHETZINE/prpzn005.txt 3216 3330|PROPHETZINE/prpzn008.txt 2984 3037|PROPHETZINE/prpzn008.txt 3220 3266|PROPHETZINE/prpzn061.txt 2453 2474|TFP/tfp02.txt 773 810|TFP/tfp02.txt 814 869|TFP/tfp03.txt 729 766|TFP/tfp03.txt 770 816|TFP/tfp04.txt 632 673|TFP/tfp04.txt 677 693|TFP/tfp04.txt 697 755|TFP/tfp06.txt 715 795|THTJ/thtj09.txt 2509 2550|THTJ/thtj09.txt 2699 2749|THTJ/thtj09.txt 2752 2788|THTJ/thtj09.txt 3350 3371|THTJ/thtj10.txt 2882 2933|THTJ/thtj10.txt 3011 3042|THTJ/thtj11.txt 2344 2391|THTJ/thtj12.txt 1905 1978|THTJ/thtj12.txt 2816 2869|THTJ/thtj16.txt 3054 3117|THTJ/thtj18.txt 3632 3683'''.split('|')
R=[]
for t in T:
    f,a,b=t.split(); f=re.sub(r'^h(\d+)$',r'HWA/hwa-hn\1.txt',f); a,b=int(a),int(b); L=lines(f)[a-1:b]
    while L and not L[-1].strip(): L.pop()
    x='\n'.join(L)+'\n'
    k=min((len(l)-len(l.lstrip()) for l in L if l.strip()),default=0); x='\n'.join(l[k:] for l in L)+'\n'
    m=re.search(r'\((AP|Reuters|Reuter|BUSINESS WIRE)\)|/PRNewswire/|BUSINESS WIRE',x); g=m.group(0) if m else '?'
    ag={'(AP)':'AP','(Reuters)':'Reuters','(Reuter)':'Reuters','(BUSINESS WIRE)':'Business Wire','BUSINESS WIRE':'Business Wire','/PRNewswire/':'PR Newswire'}.get(g,'?')
    y=re.search(r'hn(\d+)',f); yr='1999' if y else '1997'
    if 'prpzn005' in f or 'prpzn008' in f: yr='1995'
    if 'prpzn061' in f or 'tfp06' in f: yr='1998'
    hs=[]
    for l in L[:6]:
        l=l.strip()
        if not l or re.match(r'(?i)by [a-z]|\(Last|Web posted|Updated|Posted|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? [A-Z]|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d|Story Filed|\[Article',l) or re.search(r'/PRNewswire|BUSINESS WIRE|\((?:AP|Reuters?)\)',l):
            if hs: break
            continue
        hs.append(l)
    h=' '.join(hs); 
    R.append(dict(coll='ezine',agency=ag,year=yr,lang='en',where=f'abatsakidis/e-zines@{c}:{f} lines {a}-{b}',headline=' '.join(h.split()),text=x))
json.dump(R,open(B+'recs_c.json','w'),ensure_ascii=False); print(len(R))
