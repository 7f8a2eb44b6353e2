# phrack items: cut between rule lines round a hit
import re,json,os,sys
H='''6/12.txt:19 9/10.txt:26 9/10.txt:193 9/10.txt:225 21/11.txt:21 21/11.txt:42 21/11.txt:211 22/11.txt:72 22/9.txt:211 22/9.txt:381 24/12.txt:348 24/13.txt:94 26/10.txt:268 27/10.txt:196 27/11.txt:399 30/11.txt:376 31/8.txt:152 32/10.txt:220 37/12.txt:418 38/11.txt:12 39/11.txt:408 40/14.txt:638 41/11.txt:540 41/12.txt:207 41/12.txt:261 41/13.txt:117 41/5.txt:336 42/14.txt:458 42/14.txt:473 42/14.txt:499 43/27.txt:220 47/22.txt:501 49/16.txt:2115 49/16.txt:595 50/15.txt:243 51/16.txt:629 51/16.txt:816 51/16.txt:1598 53/14.txt:1569 53/14.txt:1924 53/14.txt:2008 55/18.txt:464'''.split()
rule=re.compile(r'^\s*[-_=~+*]{6,}\s*$|^\s*(?:- ){4,}|^\s*(?:_ ){4,}')
def cut(h):
    f,n=h.split(':'); n=int(n)-1; L=open('/tmp/phr/'+f,encoding='cp437',errors='replace').read().replace('\r','').split('\n')
    a=n
    while a>0 and not rule.match(L[a-1]): a-=1
    # underline under a title counts as part of it
    b=n
    while b<len(L)-1 and not rule.match(L[b+1]): b+=1
    return f,L,a,b
if __name__=='__main__':
    for i,h in enumerate(H):
        f,L,a,b=cut(h); n=int(h.split(':')[1])-1
        print(f'@@{i} {h} lines {a}-{b}, before: {[x.strip()[:60] for x in L[max(0,a-4):a]]}')
        X=[(j,L[j]) for j in range(a,b+1) if L[j].strip()]
        for j,l in X[:7]: print(f'  {j}|{l[:84]}')
        print('  ...'); 
        for j,l in X[-2:]: print(f'  {j}|{l[:84]}')
