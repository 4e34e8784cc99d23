#!/usr/bin/env bash
# Sends and fetches a file of 1 GiB with a JVM of 48 MiB, whole and in parts, each in a process of its own.
# It fails if that needs more memory. Needs 2 GiB below /tmp, and takes minutes.
# Usage: docs/benchmarks/transfer.sh [MEBIBYTES]
set -euo pipefail
cd "$(dirname "$0")/../.."

mvn -B -Dstyle.color=never -pl cli-engine-spring-boot-autoconfigure test \
	-Dtest='TransferProcessTests' -Dtransfer.mebibytes="${1:-1024}" |
	grep -E 'Tests run|FAIL|ERROR|BUILD'
