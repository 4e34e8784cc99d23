# Part of peers.sh: ten thousand commands in one process, beside as many processes.

batch() {
	local lines=10000 starts=300
	local run="$work/25/bin/acme"
	installed 25 "$java25"
	for ((line = 0; line < lines; line++)); do
		echo 'project get p-4n8w2c6t'
	done >"$work/lines"
	[ "$(clean "$run" batch "$work/lines" | grep -c '"exit":0')" = "$lines" ]
	clean hyperfine --shell=none --style=none --runs 3 --export-json "$work/one.json" "$run batch $work/lines" >"$work/log" 2>&1
	clean hyperfine --shell=none --style=none --warmup 3 --runs "$starts" --export-json "$work/peer.json" 'gh --version' >"$work/log" 2>&1
	clean hyperfine --shell=none --style=none --warmup 3 --runs 30 --export-json "$work/own.json" "$run project get p-4n8w2c6t" >"$work/log" 2>&1
	echo
	echo '### Many commands in one process'
	echo
	python3 - "$lines" "$starts" "$work" <<'PY'
import json, sys

lines, starts, work = int(sys.argv[1]), sys.argv[2], sys.argv[3]
found = {name: json.load(open(f"{work}/{name}.json"))["results"][0] for name in ("one", "peer", "own")}
rows = [
    (f"`acme batch FILE`, {lines:,} lines, median of 3", found["one"]["median"]),
    (f"`gh --version`, mean of {starts} starts × {lines:,}", found["peer"]["mean"] * lines),
    (f"`acme project get ID`, mean of 30 starts × {lines:,}", found["own"]["mean"] * lines),
]
print("| what | s | commands a second | × the batch |\n|---|---:|---:|---:|")
for what, seconds in rows:
    print(f"| {what} | {seconds:.1f} | {lines / seconds:.1f} | {seconds / rows[0][1]:.1f} |")
PY
}
