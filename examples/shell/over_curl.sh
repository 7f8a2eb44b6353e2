#!/bin/sh
# A site that asks for one page of events after the other, with curl and jq.
#
# WIRE_URL=http://localhost:8080 WIRE_KEY=wd_… sh over_curl.sh site.json
#
# The file is JSON: `articles` is what the site shows, by id; `cursor` is from where it reads on.
set -eu

site=$1
here=$(dirname "$0")
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
trap 'exit 1' INT TERM
[ -e "$site" ] || echo '{"cursor": null, "articles": {}, "known": {}}' >"$site"
# curl takes it from a file, since arguments are seen by all users of a machine.
(umask 077 && echo "header = \"Authorization: Bearer $WIRE_KEY\"" >"$made/key")

wait=1
while :; do
    cursor=$(jq --raw-output '.cursor // empty' "$site")
    start=${cursor:+cursor=$cursor}
    : >"$made/headers"
    # Where there is nothing new, the answer comes with the next event, or in 25 seconds.
    status=$(curl --silent --config "$made/key" --max-time 60 \
        --header "Accept: application/x-ndjson" --dump-header "$made/headers" \
        --output "$made/page" --write-out '%{http_code}' \
        "$WIRE_URL/v1/events?${start:-earliest}&limit=100&wait=25") || status=000
    case $status in
    200)
        jq -n --slurpfile kept "$site" -f "$here/act.jq" "$made/page" >"$site.new"
        mv "$site.new" "$site" # in one step: what the events change, and the cursor behind them
        wait=1
        continue
        ;;
    410)
        echo "the cursor has expired: all is read anew" >&2
        if [ -n "$cursor" ]; then
            jq '.cursor = null' "$site" >"$site.new"
            mv "$site.new" "$site"
            continue
        fi
        ;;
    400 | 401 | 403 | 404)
        echo "Wiredesk refuses this site ($status): $(cat "$made/page")" >&2
        exit 1
        ;;
    esac
    echo "no page ($status)" >&2
    asked=$(sed -n 's/^[Rr]etry-[Aa]fter: *\([0-9][0-9]*\).*/\1/p' "$made/headers")
    sleep "${asked:-$wait}"
    wait=$((wait < 32 ? wait * 2 : 60))
done
