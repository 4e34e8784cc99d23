package dev.cliengine.completion.script;

import java.util.List;

/**
 * Values that would do something, or become something else, if a shell read them as its
 * own language. Nobody may be able to make a file named {@code pwned} with them.
 */
final class HostileWords {

	static final List<String> ALL = List.of("$(touch pwned)", "`touch pwned`", "; touch pwned", "a;touch pwned;",
			"&& touch pwned", "| touch pwned", "> pwned", "a > pwned", "$HOME", "${HOME}", "$((1+1))", "~", "~root",
			"~/x", "!", "!!", "!touch", "a!b", "*", "a*", "[a-z]", "?", "{a,b}", "a{b,c}d", "'", "''", "it's", "a'b'c",
			"\"", "\"a\"", "a\"b", "\\", "a\\", "a\\b", "\\n", "\\$(touch pwned)", "'$(touch pwned)'",
			"'; touch pwned; '", "\"; touch pwned; \"", "\"$(touch pwned)\"", "a b", "a  b", " a", "a ", "#", "# a",
			"a#b", "-x", "--x", "--x=$(touch pwned)", "=", "a=b", "=ls", "%", "%1", "%s", "^", "^a^b", "&", "a&", "()",
			"(touch pwned)", "<(touch pwned)", ">(touch pwned)", "=(touch pwned)", "<pwned", "$'x'", "$\"x\"", "$",
			"a$", "$$", "$!", "$(", "${", "`", "a`", "<<EOF", "a:b", "a:$(touch pwned)", "::", "@a", "a@b", "+", "a+b",
			"[", "[[ x ]]", "{", "}", "{}", "a,b", "é", "日本", "a\u00a0b", "(*)", "*(e:touch pwned:)", "${:-x}",
			"${(e)x}", "$[1+1]", "~+", "~-", "..", "../x", "/etc/passwd", "./x", "\u2018x\u2019", "a(touch pwned)b",
			"$x[1]", "x\\", "%HOME%", "$env:X", "--", "-", "it\"s $(x) `y` 'z'", "!$", "!-1", "!{x}", "\"!x\"", "'!x'",
			"\\!", "a\\ b", "\\\\", "a'\"b", "<", "2>pwned", "&>pwned", ":", ":space", ":nospace x", "e:o=p|q;r",
			"*?[]{}~$`\"'\\!#&()<>|;");

	private HostileWords() {
	}

}
