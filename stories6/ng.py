from base import *
r='keith-mcqueen+20-newsgroups'
o=subprocess.run(['git','--git-dir',gd(r),'grep','-a','-n','-E',r'\((AP|Reuters?|REUTERS|AFP|UPI|CNN)\)|clari\.|Associated Press Writer|RTw |APn |UPn |UPma|UPwe|/PRNewswire|United Press International|, Reuter','HEAD','--','20news-bydate-train','20news-bydate-test'],capture_output=True).stdout.decode('latin1').split('\n')
used={'15549','59347','54254','75884','75990','76003','76365','77309','77317','77400','77228'}
for l in o:
    if l and l.split(':')[1].split('/')[-1] not in used: print(l[5:][:170].replace('20news-bydate-',''))
