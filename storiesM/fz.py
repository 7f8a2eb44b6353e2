import subprocess,re
d='/work/.mirror/Sh0ckFR+french-ezines/repo'
C={}
def lines(f,enc):
    if f not in C: C[f]=[x.rstrip() for x in subprocess.run(['git','-C',d,'show','HEAD:'+f],capture_output=True).stdout.decode(enc,'replace').replace('\r','').split('\n')]
    return C[f]
N='Northern Phun Co/NPC '
I=[(N+'04/NPC-004.TXT',9729),(N+'05/NPC-005.TXT',7574),(N+'07/NPC-007.TXT',6120),(N+'07/NPC-007.TXT',6563),(N+'08/NPC-008.TXT',4653),(N+'08/NPC-008.TXT',4820),(N+'09/Npc-009.txt',4905),(N+'09/Npc-009.txt',5080),(N+'09/Npc-009.txt',5235),(N+'09/Npc-009.txt',5798),(N+'10/NPC-010.TXT',8351),(N+'12/NPC-012.TXT',4038),('Pyrofreak/Pyrofreak 09/PyroFreak-9.txt',7175),('Pyrofreak/Pyrofreak 09/PyroFreak-9.txt',7207),('Pyrofreak/Pyrofreak 09/PyroFreak-9.txt',7246),('Total Control/Total Control 12/Tctrl012.txt',430),('Total Control/Total Control 12/Tctrl012.txt',460)]
if __name__=='__main__':
    for f,n in I:
        L=lines(f,'cp437' if 'NPC' in f else 'cp1252'); n-=1; b=n
        while b<len(L)-1 and b-n<120 and not re.search(r'-? 30 -|^\s*\[Blitz|Leeched|-{10,}|_{10,}|={8,}',L[b+1]): b+=1
        print('@',f[-22:],n+1,'end',b+1)
        for j in range(n-9,n+2):
            if L[j].strip(): print('  ',j+1,L[j].strip()[:70])
        print('   ..',[f'{j+1} '+L[j].strip()[:60] for j in range(b-6,b+3) if L[j].strip()][-3:])
