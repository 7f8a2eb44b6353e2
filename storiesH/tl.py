import json,sys
R=json.load(open('recs_b.json')); off=int(sys.argv[1]); n=int(sys.argv[2])
for k in map(int,sys.argv[3].split(',')):
    B=R[k-off]['text'].split('\n'); i=R[k-off]['dl']
    L=[(j,x) for j,x in enumerate(B) if x.strip() and j>i][-n:]
    print('#',k,' '.join(f'{j}|{x.strip()[:58]}' for j,x in L))
