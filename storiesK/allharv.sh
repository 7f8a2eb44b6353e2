cd /work/.mirror
L=""
for d in *; do [ -d $d ] || continue; n=${d/+//}; grep -qixF "$n" /work/storiesK/used_raw.txt && continue; L="$L $d"; done
nice python3 /work/storiesK/harv.py $L
echo DONE
