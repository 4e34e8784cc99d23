package dev.cliengine.middleware;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.parse.LineLexer;
import dev.cliengine.command.parse.ParsedLine;
import dev.cliengine.io.Secret;

/**
 * A line as people would type it, without what must not be seen.
 *
 * @param line what it says
 * @param globals the global options there are
 */
record ShownLine(ParsedLine line, List<OptionSpec> globals) {

	String of(List<String> tokens) {
		List<String> secrets = secrets();
		return tokens.stream().map((token) -> shown(token, secrets)).collect(Collectors.joining(" "));
	}

	private static String shown(String token, List<String> secrets) {
		for (String secret : secrets) {
			if (token.equals(secret)) {
				return Secret.MASK;
			}
			if (token.startsWith("-") && token.endsWith(secret)) {
				return LineLexer.quote(token.substring(0, token.length() - secret.length())) + Secret.MASK;
			}
		}
		return LineLexer.quote(token);
	}

	private List<String> secrets() {
		List<String> own = SecretValues.of(this.line.node().syntax()).typed(this.line.arguments());
		List<String> global = SecretValues.of(this.globals).typed(this.line.globals());
		return Stream.concat(own.stream(), global.stream()).toList();
	}

}
