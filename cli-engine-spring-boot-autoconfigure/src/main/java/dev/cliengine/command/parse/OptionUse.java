package dev.cliengine.command.parse;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;

/**
 * Reads a token that begins with a dash, and the value that belongs to it.
 */
final class OptionUse {

	private final TokenCursor cursor;

	private final LineState state;

	OptionUse(TokenCursor cursor, LineState state) {
		this.cursor = cursor;
		this.state = state;
	}

	/**
	 * Uses the options a token names.
	 * @throws Problem if there is no such option or it cannot be used that way
	 */
	void use(String token) {
		if (token.startsWith("--")) {
			longOption(token);
		}
		else {
			shortOptions(token);
		}
	}

	private void longOption(String token) {
		int equals = token.indexOf('=');
		String name = (equals > 2) ? token.substring(0, equals) : token;
		OptionTable.Match match = this.state.scope().find(name);
		if (match == null) {
			throw unknown(name, token);
		}
		if (equals > 2) {
			attached(match, token.substring(equals + 1));
		}
		else {
			alone(match);
		}
	}

	private void shortOptions(String token) {
		int at = 1;
		while (at < token.length()) {
			String letter = Character.toString(token.codePointAt(at));
			at += letter.length();
			OptionTable.Match match = this.state.scope().find("-" + letter);
			if (match == null) {
				throw unknown("-" + letter, token);
			}
			boolean more = at < token.length();
			if (more && token.charAt(at) == '=') {
				attached(match, token.substring(at + 1));
				return;
			}
			if (more && takesRest(match.option().kind())) {
				attached(match, token.substring(at));
				return;
			}
			alone(match);
		}
	}

	private static boolean takesRest(OptionKind kind) {
		return kind == OptionKind.VALUE || kind == OptionKind.OPTIONAL_GREEDY;
	}

	private void attached(OptionTable.Match match, String typed) {
		OptionKind kind = match.option().kind();
		if (kind == OptionKind.SWITCH || kind == OptionKind.COUNTER) {
			throw Problem.unexpectedValue(typed, match.usage());
		}
		typed(match, typed);
	}

	private void alone(OptionTable.Match match) {
		OptionSpec option = match.option();
		switch (option.kind()) {
			case SWITCH -> add(match, String.valueOf(!match.negated()));
			case COUNTER -> add(match, "1");
			case VALUE -> typed(match, nextValue(option));
			case OPTIONAL_ATTACHED -> missing(match);
			case OPTIONAL_GREEDY -> {
				if (takesNext()) {
					typed(match, this.cursor.next());
				}
				else {
					missing(match);
				}
			}
		}
	}

	private boolean takesNext() {
		String next = this.cursor.peek();
		return next != null && this.state.segment() > 0 && !next.startsWith("-")
				&& this.state.node().child(next).isEmpty();
	}

	private String nextValue(OptionSpec option) {
		String next = this.cursor.peek();
		if (next == null) {
			throw Problem.valueMissing(option.usage(), List::of);
		}
		boolean dashed = next.startsWith("-") && !next.equals("-");
		if (dashed && !option.value().allowHyphen() && !this.state.isNegativeNumber(next)) {
			String shown = Shown.of(next);
			throw Problem.valueMissing(option.usage(),
					() -> List.of(Tip.asValue(shown, option.displayName() + "=" + shown)));
		}
		return this.cursor.next();
	}

	private void typed(OptionTable.Match match, String typed) {
		OptionSpec option = match.option();
		this.state.add(match, typed, ValueReader.read(option.usage(), option.value(), typed));
	}

	private void missing(OptionTable.Match match) {
		String missing = match.option().value().missing();
		add(match, (missing != null) ? missing : "");
	}

	private void add(OptionTable.Match match, String text) {
		this.state.add(match, text, text);
	}

	private Problem unknown(String name, String token) {
		OptionScope here = this.state.scope();
		boolean room = this.state.nextArgument() != null;
		return Problem.unexpected(name, () -> {
			int equals = token.indexOf('=');
			String typed = (equals > 0) ? token.substring(0, equals) : token;
			List<Tip> tips = new ArrayList<>(Tip.similar("argument", here.similar(typed)));
			if (room) {
				tips.add(Tip.asValue(Shown.of(token), "-- " + Shown.of(token)));
			}
			return tips;
		});
	}

}
