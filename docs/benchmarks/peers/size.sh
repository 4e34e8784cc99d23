# Part of peers.sh: what it costs to have many commands.

sized() {
	local commands="$1" at="$work/sized/$1"
	mkdir -p "$at/classes" "$at/lib"
	"$sources/sized/generate.sh" "$at/source" "$commands"
	cp "$at/source/application.yml" "$at/classes"
	ln "${engine[@]}" "$at/lib"
	quietly "${java25}c" --release 17 -proc:none -nowarn -parameters -cp "$at/lib/*" -d "$at/classes" "$at"/source/sized/*.java
	quietly clean "$java25" -cp "$at/classes:$at/lib/*" dev.cliengine.build.StartupProcessor "$at/classes" sized.SizedApplication
	packaged "$at" sized sized.SizedApplication "$at/classes" "${engine[@]}"
	install_from "$java25" "$at/sized.jar" "$at/installed" sized
}

size() {
	local commands run build
	local -a engine builds=()
	hello_program
	"$java25" -Djarmode=tools -jar "$jar" extract --destination "$work/sized/engine"
	# All that the starter brings: the sample has a server besides
	mapfile -t engine < <(ls "$work"/sized/engine/lib/*.jar | grep -vE '/(h2|netty|reactor-netty|spring-jdbc|spring-tx|spring-boot-jarmode)-')
	# Two at a time: what is measured comes later
	for commands in 5000 1000 100 10 1; do
		if [ ${#builds[@]} -eq 2 ]; then
			wait "${builds[0]}"
			builds=("${builds[1]}")
		fi
		sized "$commands" &
		builds+=($!)
	done
	for build in "${builds[@]}"; do
		wait "$build"
	done
	for commands in 1 10 100 1000 5000; do
		run="$work/sized/$commands/installed/bin/sized"
		of help "commands: $commands" "$run --help"
		of 'help of a command' "commands: $commands" "$run group1 command1 --help"
		of command "commands: $commands" "$run group1 command1 one"
	done
	of nothing 'JVM hello, 25' "$(with 25 "$work/hello/25.aot")-jar $work/hello/hello.jar"
	echo
	echo '### Many commands'
	measured '10 commands'='commands: 10' hello='JVM hello, 25'
}
