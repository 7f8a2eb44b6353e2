# FBIS items of tominbazhakathu/CS7IS3-Xtrilyzers
import json,re,subprocess,sys
R='tominbazhakathu/CS7IS3-Xtrilyzers'; C='e8aa95fb8b95493418d0e8968f08b67e23baec98'
J=json.loads(subprocess.run(['git','-C','/work/.mirror/tominbazhakathu+CS7IS3-Xtrilyzers/repo','show',C+':corpus/sample.json'],capture_output=True).stdout)
out=[]
for i,a in((9,'TANJUG'),(33,'STA'),(34,'TT')):
    s=J[i]['aticleContent'].replace('</F>Article','\nArticle'); s=re.sub(r'<F P=\d+>|</F>','',s)
    s='\n'.join(l.rstrip() for l in re.sub(r' {3,}','\n\n',s).split('\n'))
    h=J[i]['documentTitle'].strip(); out.append(dict(coll='fbis',agency=a,year='1994',lang='en',where=f'{R}@{C}:corpus/sample.json #{i}',text=h+'\n\n'+s.strip()+'\n',headline=h,byline=''))
if __name__=='__main__': json.dump(out,open(sys.argv[1] if len(sys.argv)>1 else 'recs_f.json','w'),ensure_ascii=False)
