# probe.sh: for each mirror repo not yet probed: number of files, size, count of files with wire markers
cd /work/.mirror
for r in */; do r=${r%/}; grep -qx "$r" /work/storiesL/probed.txt 2>/dev/null && continue
d=$r/repo; [ -d $d/.git ] && d=$d/.git; [ -e $d ] || continue
n=$(git --git-dir $d ls-tree -r HEAD 2>/dev/null| wc -l)
c=$(timeout 60 git --git-dir $d grep -a -l -E '\((AP|Reuters|REUTERS|AFP|UPI|Xinhua|dpa|ANSA|PTI|Kyodo|Yonhap|KCNA|EFE|Bloomberg|IPS|CNN|AAP|IANS|ANI|Bernama|KUNA|WAM)\) ?(--?|_|—|–)|/PRNewswire|\(BUSINESS WIRE\)|/TASS/|Associated Press Writer|Knight Ridder' HEAD -- 2>/dev/null | wc -l)
echo "$r files $n marked $c"; echo $r >> /work/storiesL/probed.txt
done
