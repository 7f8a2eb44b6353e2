import sys
sys.path.insert(0,'/tmp/heads/t')
from by import one
B={"en":"RIGA, Latvia (AP) - The harbour was shut on Monday after ice closed the quay, the port authority said in a statement.\n\nThe ice is two feet thick, and the ferries stay where they are until the thaw.",
"de":"Riga (dpa) - Der Hafen ist am Montag nach starkem Eisgang gesperrt worden, teilte die Behörde mit.\n\nDas Eis ist zwei Fuß dick, und die Fähren bleiben bis zum Tauwetter liegen.",
"fr":"Riga (AFP) - Le port a été fermé lundi après que la glace a bloqué le quai, a annoncé la capitainerie.\n\nLa glace a deux pieds d'épaisseur et les bateaux restent à quai.",
"es":"Riga (EFE).- El puerto fue cerrado el lunes después de que el hielo bloqueara el muelle, informó la autoridad.\n\nEl hielo tiene dos pies de espesor y los barcos no se mueven.",
"it":"Riga (ANSA) - Il porto è stato chiuso lunedì dopo che il ghiaccio ha bloccato la banchina, ha detto il sindaco.\n\nIl ghiaccio è spesso due piedi e le navi restano ferme.",
"pt":"Riga (Lusa) - O porto foi fechado na segunda-feira depois que o gelo bloqueou o cais, disse a prefeitura.\n\nO gelo tem dois pés de espessura e os barcos ficam parados.",
"nl":"Riga (ANP) - De haven is maandag gesloten nadat ijs de kade had geblokkeerd, meldt de havenmeester.\n\nHet ijs is twee voet dik en de schepen blijven liggen."}
ok=n=0
for c in open(sys.argv[1]).read().split("\n====\n"):
    c=c.strip("\n")
    if not c: continue
    lang,_,end=c.partition("\n")
    keep=lang.endswith("+"); lang=lang.rstrip("+")
    t="Headline about the harbour and its ice\n\n"+B[lang]+"\n\n"+end+"\n"
    a=one(t); n+=1
    if a is None: print("REFUSED",c[:60]); continue
    left=a['body'][2:]
    want=[l for l in end.split("\n") if l.strip()] if keep else []
    good = (len(a['body'])>=2) and (left==want if not keep else all(w in left for w in want))
    ok+=good
    if not good: print(lang,keep,"LEFT",left, "|", "so",a.get('sign_off'))
print(ok,n)
