#!/usr/bin/env bash
# Compares whole kohub-cli commands with curl asking the same server the same.
# Needs curl and hyperfine (Debian packages of those names) and a built sample.
# Usage: docs/benchmarks/kohub.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."

runs="${1:-20}"
jar="$PWD/sample-shell/target/sample-shell.jar"
work="$(mktemp -d)"
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
export HOME="$work" KOHUB_CONFIG_DIR="$work/kohub" HF_ENDPOINT=http://127.0.0.1:18080

java -jar "$jar" backend serve --demo-data --port 18080 --storage-port 18090 --data "$work/hub" >"$work/server.log" 2>&1 &
server=$!
curl --silent --fail --retry 60 --retry-delay 1 --retry-all-errors "$HF_ENDPOINT/api/version" >/dev/null

# The installed application: unpacked, and with an archive of the classes it loads.
java -Djarmode=tools -jar "$jar" extract --destination "$work/app"
options=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC)
plain="java ${options[*]} -jar $work/app/sample-shell.jar as kohub-cli"
archived="java ${options[*]} -XX:SharedArchiveFile=$work/app.jsa -Xlog:disable -jar $work/app/sample-shell.jar as kohub-cli"
java "${options[@]}" -XX:ArchiveClassesAtExit="$work/app.jsa" -Xlog:disable \
	-jar "$work/app/sample-shell.jar" as kohub-cli auth login --username mira --password north-star-7
HF_TOKEN="$($plain auth token create --name benchmark --quiet)"
export HF_TOKEN
$plain repo create mira/sketch --quiet

compare() {
	local path="$1"
	shift
	echo "$*"
	hyperfine --shell=none --warmup 2 --runs "$runs" --export-markdown "$work/result.md" \
		-n "curl" "curl --silent --fail --output /dev/null --header 'Authorization: Bearer $HF_TOKEN' $HF_ENDPOINT$path" \
		-n "kohub-cli" "$plain $*" \
		-n "kohub-cli with an archive of classes" "$archived $*" >/dev/null
	cat "$work/result.md"
}

compare /api/models/mira/sketch repo info mira/sketch
compare /api/auth/me auth whoami
compare '/api/models?limit=50' repo list
