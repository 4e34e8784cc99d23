#!/usr/bin/env bash
# Measures whole starts of the sample, installed on two JVMs, beside those of other tools and of what they are made with; of
# applications with 1 to 5,000 commands; and 10,000 lines in one process beside as many starts. Prints tables in Markdown.
# Needs a JDK 25 or newer (JAVA25), a JDK 17 (JAVA17, or the one on the PATH), mvn, npm, node, curl, the Debian packages gh,
# hyperfine, python3-click and time, and a built sample.
# Usage: JAVA25=/path/to/jdk docs/benchmarks/peers.sh [start|size|batch|all] [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/../.."

section="${1:-all}"
rounds="${2:-4}"
java25="${JAVA25:?a JDK 25 or newer}/bin/java"
java17="${JAVA17:+$JAVA17/bin/}java"
jar="$PWD/sample-shell/target/sample-shell.jar"
sources="$PWD/docs/benchmarks/src"
measure="$PWD/docs/benchmarks/measure.py"
work="$(mktemp -d)"
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
# What the launcher of an installed application says, for every JVM
options=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -Djdk.reflect.useNativeAccessorOnly=true)
mkdir "$work/home"

# A process finds nothing of whoever measures: no configuration, no variable that decides how something starts.
clean() {
	env -i HOME="$work/home" PATH="$PATH" LANG=C.UTF-8 NODE_ENV=production GH_NO_UPDATE_NOTIFIER=1 "$@"
}

# Runs something that may say much, which is shown only if it fails.
quietly() {
	local log
	log="$(mktemp -p "$work")"
	"$@" >"$log" 2>&1 || { cat "$log" >&2; return 1; }
}

# Usage: jars DIRECTORY GROUP:ARTIFACT:VERSION...
jars() {
	local directory="$1" coordinate group artifact version
	shift
	mkdir -p "$directory"
	{
		echo '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
		echo '<groupId>peers</groupId><artifactId>peers</artifactId><version>1</version><packaging>pom</packaging>'
		echo '<dependencyManagement><dependencies><dependency><groupId>org.springframework.boot</groupId>'
		echo '<artifactId>spring-boot-dependencies</artifactId><version>4.1.0</version><type>pom</type><scope>import</scope>'
		echo '</dependency></dependencies></dependencyManagement><dependencies>'
		for coordinate in "$@"; do
			IFS=: read -r group artifact version <<<"$coordinate"
			echo "<dependency><groupId>$group</groupId><artifactId>$artifact</artifactId><version>$version</version></dependency>"
		done
		echo '</dependencies></project>'
	} >"$directory/pom.xml"
	quietly mvn -B -q -f "$directory/pom.xml" dependency:copy-dependencies -DoutputDirectory="$directory/lib" -DincludeScope=runtime
}

# Makes a jar that runs on its own, beside the jars of DIRECTORY/lib. Usage: packaged DIRECTORY NAME MAIN_CLASS CLASSES [JAR...]
packaged() {
	local directory="$1" name="$2" main="$3" classes="$4"
	shift 4
	printf 'Main-Class: %s\n' "$main" >"$directory/manifest"
	# Lines of a manifest have 72 bytes at most
	[ $# -eq 0 ] || { echo 'Class-Path: '; printf '  lib/%s\n' "${@##*/}"; } >>"$directory/manifest"
	"${java25%java}jar" --create --file "$directory/$name.jar" --manifest "$directory/manifest" -C "$classes" .
}

# Makes an archive of what a command loads, with the JVM it is for. Usage: train 17|25 ARCHIVE ARGUMENT...
train() {
	local jvm="$1" archive="$2"
	shift 2
	case "$jvm" in
	17) quietly clean "$java17" "${options[@]}" "-XX:ArchiveClassesAtExit=$archive" "$@" ;;
	*) quietly clean "$java25" "${options[@]}" "-XX:AOTCacheOutput=$archive" "$@" ;;
	esac
	[ -s "$archive" ]
}

# The command that uses it.
with() {
	case "$1" in
	17) printf '%s ' "$java17" "${options[@]}" "-XX:SharedArchiveFile=$2" ;;
	*) printf '%s ' "$java25" "${options[@]}" "-XX:AOTCache=$2" ;;
	esac
}

# Usage: of ACTION TOOL COMMAND
of() {
	printf '%s\t%s\t%s\n' "$@" >>"$work/cases"
}

measured() {
	clean python3 "$measure" "$work/cases" "$rounds" "$@"
	rm "$work/cases"
}

# Installs an application. Without its caches it works as well, but that is not what is measured. Usage: install_from JAVA JAR DIRECTORY PRODUCT...
install_from() {
	local product
	quietly clean "$1" -jar "$2" self install --dir "$3" --no-completion --no-man
	for product in "${@:4}"; do
		compgen -G "$3/lib/*/*/$product.[aj][os][ta]" >/dev/null || { echo "$3 has no cache for $product" >&2 && return 1; }
	done
}

installed() {
	[ -d "$work/$1" ] || install_from "$2" "$jar" "$work/$1" acme kohub-cli
}

hello_program() {
	[ ! -e "$work/hello/25.aot" ] || return 0
	mkdir -p "$work/hello/classes"
	"${java25}c" --release 17 -d "$work/hello/classes" "$sources/start/Hello.java"
	packaged "$work/hello" hello Hello "$work/hello/classes"
	train 17 "$work/hello/17.jsa" -jar "$work/hello/hello.jar"
	train 25 "$work/hello/25.aot" -jar "$work/hello/hello.jar"
}

hello() {
	hello_program
	of nothing 'JVM hello, 17' "$(with 17 "$work/hello/17.jsa")-jar $work/hello/hello.jar"
	of nothing 'JVM hello, 25' "$(with 25 "$work/hello/25.aot")-jar $work/hello/hello.jar"
}

. docs/benchmarks/peers/start.sh
. docs/benchmarks/peers/size.sh
. docs/benchmarks/peers/batch.sh

timed() {
	local began=$SECONDS
	"$1"
	echo "$1: $((SECONDS - began)) s with all that is made for it" >&2
}

case "$section" in
start | size | batch) timed "$section" ;;
all)
	for section in start size batch; do
		timed "$section"
	done
	;;
*) echo "Usage: $0 [start|size|batch|all] [ROUNDS]" >&2 && exit 2 ;;
esac
