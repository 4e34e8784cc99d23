#!/usr/bin/env bash
# Compares --filter over a large list with jq doing the same selection.
# Needs jq and hyperfine (Debian packages of those names) and a built sample.
# Usage: docs/benchmarks/filter.sh [ROWS]
set -euo pipefail
cd "$(dirname "$0")/../.."

rows="${1:-850000}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME="$work/data" XDG_STATE_HOME="$work/state"
acme=(java -XX:+UseSerialGC -jar sample-shell/target/sample-shell.jar)

awk -v rows="$rows" 'BEGIN {
	for (i = 0; i < rows; i++)
		printf "{\"id\":\"r%d\",\"name\":\"Project %d\",\"team\":\"t%d\"}\n", i, i, i % 50
}' | "${acme[@]}" project import --from - >/dev/null

file="$XDG_DATA_HOME/acme/projects.json"
echo "$(stat -c %s "$file") bytes, $rows rows"
"${acme[@]}" project list --filter "team == 't7'" --fields all --output ndjson | wc -l
jq -cS '.[] | select(.team == "t7")' "$file" | wc -l
hyperfine --warmup 1 --runs 5 --export-markdown "$work/result.md" \
	-n "jq" "jq -cS '.[] | select(.team == \"t7\")' '$file'" \
	-n "acme --filter, ndjson" "${acme[*]} project list --filter \"team == 't7'\" --fields all --output ndjson" \
	-n "acme --expr, json" "${acme[*]} project list --expr \"[?team == 't7']\" --fields all --output json"
cat "$work/result.md"
