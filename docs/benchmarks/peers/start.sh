# Part of peers.sh: what a command costs from its first word to its end, in each tool.

# Boot alone, as start.sh has it
empty_application() {
	local -a boot
	mkdir -p "$work/empty/classes"
	jars "$work/empty" org.springframework.boot:spring-boot-starter:4.1.0
	boot=("$work"/empty/lib/*.jar)
	"${java25}c" --release 17 -cp "$work/empty/lib/*" -d "$work/empty/classes" "$sources/start/Empty.java"
	packaged "$work/empty" empty Empty "$work/empty/classes" "${boot[@]}"
	train 25 "$work/empty/25.aot" -jar "$work/empty/empty.jar"
	of nothing 'empty `SpringApplication`, 25' "$(with 25 "$work/empty/25.aot")-jar $work/empty/empty.jar"
}

spring_shell() {
	local jvm archive run
	mkdir -p "$work/shell/classes"
	jars "$work/shell" org.springframework.shell:spring-shell-starter:4.0.1
	"${java25}c" --release 17 -proc:none -cp "$work/shell/lib/*" -d "$work/shell/classes" "$sources/peers/ShellTool.java"
	echo spring.shell.interactive.enabled=false >"$work/shell/classes/application.properties"
	packaged "$work/shell" shell peers.ShellTool "$work/shell/classes" "$work"/shell/lib/*.jar
	for jvm in 17 25; do
		archive="$work/shell/$jvm.archive"
		train "$jvm" "$archive" -jar "$work/shell/shell.jar" list
		run="$(with "$jvm" "$archive")-jar $work/shell/shell.jar"
		of version "Spring Shell, $jvm" "$run version"
		of help "Spring Shell, $jvm" "$run help"
		of command "Spring Shell, $jvm" "$run list"
	done
}

picocli() {
	local jvm archive run
	mkdir -p "$work/picocli/classes"
	jars "$work/picocli" info.picocli:picocli:4.7.7
	"${java25}c" --release 17 -proc:none -cp "$work/picocli/lib/*" -d "$work/picocli/classes" "$sources/peers/PicocliTool.java"
	packaged "$work/picocli" peer PicocliTool "$work/picocli/classes" "$work"/picocli/lib/*.jar
	for jvm in 17 25; do
		archive="$work/picocli/$jvm.archive"
		train "$jvm" "$archive" -jar "$work/picocli/peer.jar" get "$address"
		run="$(with "$jvm" "$archive")-jar $work/picocli/peer.jar"
		of version "picocli, $jvm" "$run --version"
		of help "picocli, $jvm" "$run --help"
		of 'usage error' "picocli, $jvm" "$run projct"
		of command "picocli, $jvm" "$run list"
		of 'call to a server' "picocli, $jvm" "$run get $address"
	done
}

oclif() {
	local run="$work/oclif/bin/run.js"
	cp -r "$sources/oclif" "$work/oclif"
	(cd "$work/oclif" && quietly npm install --no-audit --no-fund --silent && NODE_ENV=production node bin/manifest.js)
	chmod +x "$run"
	of version oclif "$run --version"
	of help oclif "$run --help"
	of 'usage error' oclif "$run projct"
	of command oclif "$run list"
	of 'call to a server' oclif "$run get $address"
}

click() {
	local run="$work/click/peer"
	mkdir "$work/click"
	cp "$sources/peers/click_tool.py" "$work/click"
	# As an installed package has it: a small script, and a module that is compiled once
	printf '#!/usr/bin/python3\nimport sys\n\nfrom click_tool import main\n\nsys.exit(main())\n' >"$run"
	chmod +x "$run"
	of version Click "$run --version"
	of help Click "$run --help"
	of completion Click "env _PEER_COMPLETE=bash_complete 'COMP_WORDS=peer ' COMP_CWORD=1 $run"
	of 'usage error' Click "$run projct"
	of command Click "$run list"
	of 'call to a server' Click "$run get $address"
}

gh() {
	of version gh 'gh --version'
	of help gh 'gh --help'
	of completion gh "gh __complete repo ''"
	of 'usage error' gh 'gh projct'
	of command gh 'gh config list'
}

sample() {
	local jvm="$1" run="$2" kohub="$3"
	of version "acme, $jvm" "$run --version"
	of help "acme, $jvm" "$run --help"
	of completion "acme, $jvm" "$run __complete -- project ''"
	of 'usage error' "acme, $jvm" "$run projct"
	of command "acme, $jvm" "$run project list"
	[ -z "$kohub" ] || of 'call to a server' "kohub-cli, $jvm" "$kohub --endpoint $hub repo info mira/sketch"
}

# A server for all who call one, with something public on it. It takes ports nobody has, and says which.
demo_hub() {
	local -a cli
	# Not through a function: the process to be killed is the server then
	env -i HOME="$work/home" PATH="$PATH" "$java25" -jar "$jar" backend serve --demo-data --port 0 --storage-port 0 \
		--data "$work/hub" >"$work/server.log" 2>&1 &
	server=$!
	until grep -q endpoint "$work/server.log"; do
		kill -0 "$server"
		sleep 0.2
	done
	hub="$(sed -n 's/.*"endpoint":"\([^"]*\)".*/\1/p' "$work/server.log")"
	address="$hub/api/models/mira/sketch"
	cli=(clean "$work/25/bin/kohub-cli" --endpoint "$hub")
	quietly "${cli[@]}" auth login --username mira --password north-star-7
	quietly "${cli[@]}" repo create mira/sketch
	quietly "${cli[@]}" auth logout
}

start() {
	local hub address
	installed 25 "$java25"
	installed 17 "$java17"
	demo_hub
	hello
	empty_application
	sample 'installed on 25' "$work/25/bin/acme" "$work/25/bin/kohub-cli"
	sample 'installed on 17' "$work/17/bin/acme" "$work/17/bin/kohub-cli"
	sample 'its jar on 17' "$java17 -jar $jar" ''
	spring_shell
	picocli
	oclif
	click
	gh
	of 'call to a server' curl "curl --silent --fail $address"
	echo
	echo "### Each tool's start"
	measured hello='JVM hello, 25' empty='empty `SpringApplication`, 25' gh=gh oclif=oclif
	kill "$server"
	server=
}
