import sys,re,json,ast,subprocess
R='LabOnNonDemocraticPolitics/AgenciaBrasil'; C='987dc117541b35c3fb3d74cd6fdbd36ab4cef4d9'
t=subprocess.run(['git','-C','/work/.mirror/LabOnNonDemocraticPolitics+AgenciaBrasil/repo','show',C+':abs2016_utf-8_short.txt'],capture_output=True).stdout.decode().replace('\r\n','\n')
A=re.split(r'\nArticle (\d+) printed\n',t); out=[]
K=[7,10,12,16,20,22,23,24,25,26,27,33,34,35,36,38,39,40,41,42,43,45,46,47,48]
for i in range(0,len(A)-1,2):
    n=int(A[i+1])
    if n not in K: continue
    L=[ast.literal_eval(l).decode('utf8').strip() for l in A[i].split('\n') if l.startswith(("b'",'b"'))]
    url,h,d,b=L[:4]; body=[x for x in L[4:] if x]
    tx=h+'\n'+d+'\n'+(b+'\n' if b else '')+'\n'+'\n\n'.join(body)+'\n'
    out.append(dict(coll='agbr',agency='Agência Brasil',year='2016',lang='es' if n in(38,41,46) else 'pt',where=f'{R}@{C}:abs2016_utf-8_short.txt article {n}',text=tx,headline=h,byline=b,first=body[0]))
json.dump(out,open('recs_g.json','w'),ensure_ascii=False); print(len(out))
