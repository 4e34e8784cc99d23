#!/usr/bin/env bash
# Writes the source of an application with so many commands, twenty to a group.
# Usage: generate.sh DIRECTORY COMMANDS
set -euo pipefail

mkdir -p "$1/sized"
cat >"$1/sized/SizedApplication.java" <<'JAVA'
package sized;

import dev.cliengine.CliApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class SizedApplication {

	public static void main(String[] args) {
		CliApplication.run(SizedApplication.class, args);
	}

}
JAVA
awk -v directory="$1/sized" -v commands="$2" 'BEGIN {
	for (at = 1; at <= commands; at++) {
		group = int((at - 1) / 20) + 1
		file = directory "/Group" group "Commands.java"
		if (at % 20 == 1) {
			print "package sized;\n" >file
			print "import dev.cliengine.command.annotation.CliArgument;" >file
			print "import dev.cliengine.command.annotation.CliCommand;" >file
			print "import dev.cliengine.command.annotation.CliOption;" >file
			print "import dev.cliengine.command.annotation.CommandModule;" >file
			print "import dev.cliengine.core.AuthRequirement;\n" >file
			printf "@CommandModule(name = \"group%d\", description = \"Work with things of kind %d\", auth = AuthRequirement.NONE)\n", group, group >file
			printf "class Group%dCommands {\n\n", group >file
			print "\trecord Answer(String id, int limit) {\n\t}\n" >file
		}
		printf "\t@CliCommand(description = \"Do thing %d with the things of this kind\")\n", at >file
		printf "\tAnswer command%d(@CliArgument(description = \"Which one\") String id,\n", at >file
		print "\t\t\t@CliOption(description = \"How many at most\", defaultValue = \"20\") int limit," >file
		print "\t\t\t@CliOption(description = \"With what belongs to it\") boolean deep) {" >file
		print "\t\treturn new Answer(id, limit);\n\t}\n" >file
		if (at % 20 == 0 || at == commands) {
			print "}" >file
			close(file)
		}
	}
}'
cat >"$1/application.yml" <<'YAML'
spring:
  application:
    name: sized
cli:
  install:
    training:
      - group1 command1 one
YAML
