cd /work/.mirror
for d in */; do d=${d%/}; [ -d $d ] || continue; r=$(echo $d | sed 's/+/\//' | tr 'A-Z' 'a-z'); grep -qxF -- "$r" /tmp/J_used.txt && continue
g=$d/repo; [ -d $g/.git ] && g=$g/.git; [ -d $g ] || continue
git -C $g ls-tree -r -l HEAD 2>/dev/null | awk -F'\t' -v d=$d '{split($1,a," "); s=a[4]; if(s>8000) print d "\t" s "\t" $2}'
done
