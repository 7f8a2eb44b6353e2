cd /work/.mirror
for d in *; do [ -d $d ] || continue; n=${d/+//}; grep -qixF "$n" /work/storiesK/used_raw.txt && continue
r=$d/repo; [ -d $r ] || r=$(ls -d $d/*/ | head -1)
x=$(timeout 20 git -C $r grep -I -h -o -P "\((AP|Reuters|REUTERS|AFP|afp|UPI|Xinhua|PTI|dpa|DPA|Kyodo|IPS|EFE|ANSA|Yonhap|Bloomberg|Reuter|CP|ANI|IANS|APA|sda|ats|Lusa|Belga|ANP|dpa/[a-z]+|SID|AAP|PA|Bernama|Tass|Interfax|TASS|Anadolu|AA|MENA|SANA|KUNA|WAM|APS|NAN|RTTNews|Europa Press|Agência Brasil)\) ?(\.-|-|–|—|_|\\\\u2013|\\\\u2014|&mdash|&ndash|&#8)|/ ?PRNewswire|BUSINESS WIRE\)|GLOBE NEWSWIRE|/TASS/|\(IANS\)|Newswise|EINPresswire|Marketwired|CNW" HEAD 2>/dev/null | sort | uniq -c | sort -rn | head -7 | tr '\n' ';' | tr -s ' ')
[ -n "$x" ] && echo "$d: $x"; done
echo DONE
