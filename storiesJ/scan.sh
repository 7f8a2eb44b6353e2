cd /work/.mirror
for d in */; do d=${d%/}; r=$(echo $d | sed 's/+/\//' | tr 'A-Z' 'a-z'); grep -qxF -- "$r" /tmp/J_used.txt && continue
g=$d/repo; [ -d $g/.git ] && g=$g/.git; [ -d $g ] || continue
s=$(du -sm $g | cut -f1); [ $s -gt 900 ] && { echo "$d BIG $s"; continue; }
timeout 12 git -C $g grep -c -I -E '\((AP|Reuters|REUTERS|AFP|UPI|Xinhua|dpa|ANSA|EFE|PTI|Kyodo|Bloomberg)\)|PRNewswire|BUSINESS WIRE|\(CNN\)|Associated Press Writer' HEAD 2>/dev/null | awk -F: -v d=$d -v s=$s '{n++; c+=$NF; print $NF, $2 > "/tmp/J_scan/" d} END{if(n)print d, s "MB", "files", n, "lines", c}'
done
