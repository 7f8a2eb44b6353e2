for d in "$@"; do r=/work/.mirror/$d/repo; [ -d $r ] || continue
git -C $r grep -I -l -P "\((AP|Reuters|REUTERS|AFP|UPI|Xinhua|PTI|dpa|DPA|Kyodo|IPS|EFE|ANSA|Yonhap|Bloomberg|Reuter|CP|CNN|ANI|IANS)\) ?(-|–|—|_|\\\\u2013|\\\\u2014|&#82|&mdash|&ndash)|/PRNewswire|BUSINESS WIRE|Associated Press Writer|/TASS/" HEAD -- . ':!*.js' ':!*.py' ':!*.java' 2>/dev/null | sed 's/^HEAD://' > /tmp/scan.$$
echo "== $d $(wc -l </tmp/scan.$$)"; awk -F/ '{OFS="/"; if(NF>1){NF=NF-1; print $0}else print "."}' /tmp/scan.$$ | sort | uniq -c | sort -rn | head -${N:-4}; done
