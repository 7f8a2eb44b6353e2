d=/work/.mirror/$1/repo; [ -d $d/.git ] && d=$d/.git
echo "== $1 $(git --git-dir $d ls-tree -r HEAD | wc -l) files"
git --git-dir $d ls-tree -r --name-only HEAD | sed 's#/[^/]*$##' | sort | uniq -c | sort -rn | head -${2:-8}
