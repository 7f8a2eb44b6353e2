from base import *
R=[]
t=open('typed/6.txt',encoding='utf8').read(); rec(R,'typed','PR Newswire','2007','en','read_file id 67502287556: typed by hand (mssturgeon/HDTVMagazine-Legacy, which fetch does not have)',t,t.split('\n')[0])
t=open('typed/7.txt',encoding='utf8').read(); rec(R,'typed','UPI','2018','en','read_file id 41706754924: typed by hand',t,'Trump Supports Stronger Background Checks')
json.dump(R,open('recs_f.json','w'))
