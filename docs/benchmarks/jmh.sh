#!/usr/bin/env bash
# Measures the parser, the chain and the renderers of the engine alone, with JMH.
# Needs a JDK 17 or newer, mvn (JMH comes from Maven Central), and a built sample.
# Usage: docs/benchmarks/jmh.sh [JMH_OPTION...]
set -euo pipefail
cd "$(dirname "$0")/../.."

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
options=("$@")
# Short on purpose: half a millisecond of a start is what the figures are about
[ ${#options[@]} -gt 0 ] || options=(-f 1 -wi 3 -w 1 -i 5 -r 1)

java -Djarmode=tools -jar sample-shell/target/sample-shell.jar extract --destination "$work/app"
mkdir "$work/classes"
cat >"$work/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
	<modelVersion>4.0.0</modelVersion>
	<groupId>bench</groupId>
	<artifactId>bench</artifactId>
	<version>1</version>
	<packaging>pom</packaging>
	<dependencies>
		<dependency>
			<groupId>org.openjdk.jmh</groupId>
			<artifactId>jmh-generator-annprocess</artifactId>
			<version>1.37</version>
		</dependency>
	</dependencies>
</project>
XML
mvn -B -q -f "$work/pom.xml" dependency:copy-dependencies -DoutputDirectory="$work/jmh" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
path="$work/classes:$work/app/lib/*:$work/jmh/*"
javac --release 17 -cp "$path" -processor org.openjdk.jmh.generators.BenchmarkProcessor -d "$work/classes" docs/benchmarks/src/jmh/*.java
java -cp "$path" org.openjdk.jmh.Main -rf json -rff "$work/result.json" "${options[@]}" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
python3 - "$work/result.json" <<'PY'
import json, sys

print("| what | | µs | ± |\n|---|---|---:|---:|")
for result in json.load(open(sys.argv[1])):
    score = result["primaryMetric"]
    what = result["benchmark"].rsplit(".", 2)
    values = ", ".join(f"{name} {value}" for name, value in result.get("params", {}).items())
    error = score["scoreError"]
    margin = f"{error:.2f}" if isinstance(error, float) and error == error else "–"
    print(f"| {what[1]}.{what[2]} | {values} | {score['score']:.2f} | {margin} |")
PY
