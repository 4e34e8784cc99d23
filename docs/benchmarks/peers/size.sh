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
	quietly clean "$java25" -jar "$at/sized.jar" self install --dir "$at/installed" --no-completion --no-man
	of help "$commands commands" "$at/installed/bin/sized --help"
	of 'help of a command' "$commands commands" "$at/installed/bin/sized group1 command1 --help"
	of command "$commands commands" "$at/installed/bin/sized group1 command1 one"
}

size() {
	local commands
	local -a engine
	hello_program
	"$java25" -Djarmode=tools -jar "$jar" extract --destination "$work/sized/engine"
	# All that the starter brings: the sample has a server besides
	mapfile -t engine < <(ls "$work"/sized/engine/lib/*.jar | grep -vE '/(h2|netty|reactor-netty|spring-jdbc|spring-tx|spring-boot-jarmode)-')
	for commands in 1 10 100 1000 5000; do
		sized "$commands"
	done
	of nothing 'JVM hello, 25' "$(with 25 "$work/hello/25.aot")-jar $work/hello/hello.jar"
	echo
	echo '### Many commands'
	measured '10 commands'='10 commands' hello='JVM hello, 25'
}
