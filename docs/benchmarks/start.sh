#!/usr/bin/env bash
# Compares whole starts of the sample's products with an empty Spring Boot application and an empty program.
# Needs python3, a JDK 25 or newer (JAVA25) and a built sample.
# Usage: JAVA25=/path/to/jdk docs/benchmarks/start.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."

runs="${1:-7}"
java="${JAVA25:?a JDK 25 or newer}/bin/java"
jar="$PWD/sample-shell/target/sample-shell.jar"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export HOME="$work" KOHUB_CONFIG_DIR="$work/kohub"
options=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC)

"$java" -Djarmode=tools -jar "$jar" extract --destination "$work/app"
boot="$(ls "$work"/app/lib/*.jar | grep -E '/(spring-(core|beans|context|aop|expression|boot)-[0-9]|spring-boot-autoconfigure|logback|slf4j|log4j|jul-to|snakeyaml|micrometer|commons-logging|jspecify|jakarta.annotation)' | tr '\n' ':')"
mkdir "$work/classes"
"${java}c" --release 17 -cp "$boot" -d "$work/classes" docs/benchmarks/src/start/*.java
"${java%java}jar" --create --file "$work/small.jar" -C "$work/classes" .

train() {
	local cache="$1"
	shift
	"$java" "${options[@]}" "-XX:AOTCacheOutput=$work/$cache" "$@" >"$work/training.log" 2>&1 || { cat "$work/training.log"; exit 1; }
}
train hello.aot -cp "$work/small.jar" Hello
train empty.aot -cp "$boot$work/small.jar" Empty
train usual.aot -Dcli.start.aot=false -jar "$work/app/sample-shell.jar" project list
train settled.aot -jar "$work/app/sample-shell.jar" project list
train kohub.aot -jar "$work/app/sample-shell.jar" as kohub-cli config list

python3 - "$runs" <<PY
import resource, statistics, subprocess, sys, time
java = "$java $(printf '%s ' "${options[@]}")".split()
app = "$work/app/sample-shell.jar"
cases = {
	"empty program": ["-XX:AOTCache=$work/hello.aot", "-cp", "$work/small.jar", "Hello"],
	"empty SpringApplication": ["-XX:AOTCache=$work/empty.aot", "-cp", "$boot$work/small.jar", "Empty"],
	"acme project list, usual": ["-XX:AOTCache=$work/usual.aot", "-Dcli.start.aot=false", "-jar", app, "project", "list"],
	"acme project list, settled": ["-XX:AOTCache=$work/settled.aot", "-jar", app, "project", "list"],
	"kohub-cli config list, settled": ["-XX:AOTCache=$work/kohub.aot", "-jar", app, "as", "kohub-cli", "config", "list"],
}
times = {name: [] for name in cases}
for run in range(int(sys.argv[1]) + 1):
	for name, words in cases.items():
		before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.time()
		subprocess.run(java + words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
		wall, after = time.time() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
		cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
		if run:
			times[name].append((wall, cpu))
median = {name: [statistics.median(column) for column in zip(*all)] for name, all in times.items()}
for name, (wall, cpu) in median.items():
	hello, empty = median["empty program"], median["empty SpringApplication"]
	print(f"{name:32} {wall:.3f} s ({wall / hello[0]:.1f} x program, {wall / empty[0]:.2f} x empty)  CPU {cpu:.3f} s ({cpu / empty[1]:.2f} x empty)")
PY
