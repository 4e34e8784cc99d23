#!/usr/bin/env bash
# Uploads and downloads a file of 1 GiB with kohub-cli and a heap of 64 MiB. Each is killed once it is a third done, and gone on with.
# Fails unless what comes back is the same. Needs curl, a built sample, and 3 GiB below /tmp; takes minutes.
# Usage: docs/benchmarks/kohub-transfer.sh [MEBIBYTES]
set -euo pipefail
cd "$(dirname "$0")/../.."

size="$((${1:-1024} << 20))"
jar="$PWD/sample-shell/target/sample-shell.jar"
work="$(mktemp -d)"
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
export HOME="$work" KOHUB_CONFIG_DIR="$work/kohub" HF_ENDPOINT=http://127.0.0.1:18081

cli() {
	java -Xmx64m -XX:TieredStopAtLevel=1 -jar "$jar" as kohub-cli "$@"
}

java -Xmx96m -jar "$jar" backend serve --demo-data --port 18081 --storage-port 18091 --data "$work/hub" >"$work/server.log" 2>&1 &
server=$!
curl --silent --fail --retry 60 --retry-delay 1 --retry-all-errors "$HF_ENDPOINT/api/version" >/dev/null
head -c "$size" /dev/urandom >"$work/big.bin"
cli auth login --username mira --password north-star-7
cli repo create mira/big --quiet

# Runs a transfer until a third of it is where a command says, kills it, and runs it again.
# Usage: interrupted COMMAND... -- TRANSFER...
interrupted() {
	local -a measure=()
	while [ "$1" != -- ]; do
		measure+=("$1")
		shift
	done
	shift
	java -Xmx64m -XX:TieredStopAtLevel=1 -jar "$jar" as kohub-cli "$@" >/dev/null 2>&1 &
	local transfer=$!
	while kill -0 "$transfer" 2>/dev/null && [ "$("${measure[@]}")" -lt "$((size / 3))" ]; do
		sleep 0.1
	done
	kill -KILL "$transfer"
	wait "$transfer" 2>/dev/null || true
	echo "killed after $("${measure[@]}") of $size bytes"
	cli "$@"
}

sent() {
	du -sb "$work/hub/objects" | cut -f1
}

fetched() {
	stat -c %s "$work/back/big.bin.part" 2>/dev/null || echo 0
}

mkdir "$work/back"
interrupted sent -- settings repo upload mira/big "$work/big.bin"
interrupted fetched -- settings repo download mira/big big.bin --to "$work/back/"
cmp "$work/big.bin" "$work/back/big.bin"
echo "$size bytes there and back"
