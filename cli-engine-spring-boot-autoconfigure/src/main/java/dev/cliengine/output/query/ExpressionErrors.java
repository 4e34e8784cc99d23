package dev.cliengine.output.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ClosestNames;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.terminal.ControlCharacters;
import io.burt.jmespath.parser.ParseError;
import io.burt.jmespath.parser.ParseException;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with an expression, and where.
 */
final class ExpressionErrors {

	private static final Pattern TOO_LARGE = Pattern.compile("[\\[:]\\s*-?([0-9]{10,})");

	private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]+");

	private static final Pattern UNKNOWN_FUNCTION = Pattern.compile("unknown function \"(.*)\"");

	private static final String SYNTAX = "syntax error";

	private final String expression;

	private final String option;

	ExpressionErrors(String expression, String option) {
		this.expression = expression;
		this.option = option;
	}

	/** The failure for the first of the errors the library found. */
	CliException of(ParseException failure, AdaptedExpression adapted) {
		ParseError first = failure.iterator().next();
		int index = adapted.origin(first.position());
		if (!first.message().startsWith(SYNTAX)) {
			return failure(sentencePart(ControlCharacters.singleLine(first.message())), index,
					similarFunction(first.message()));
		}
		if (index < 0) {
			return somewhere("its syntax is wrong");
		}
		return at(index, unexpected(index, first.message().contains("token recognition")));
	}

	CliException tooLargeNumber() {
		Matcher number = TOO_LARGE.matcher(this.expression);
		return failure("a number in it is too large", number.find() ? number.start(1) : -1, null);
	}

	/** A failure at an index of the expression. */
	CliException at(int index, String reason) {
		return failure(reason, index, null);
	}

	/** A failure without a place. */
	CliException somewhere(String reason) {
		return failure(reason, -1, null);
	}

	/** A message that begins with a capital, to be continued after a colon. */
	static String sentencePart(String message) {
		return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
	}

	private String unexpected(int index, boolean noToken) {
		if (this.expression.isEmpty()) {
			return "it is empty";
		}
		if (index >= this.expression.length()) {
			return "unexpected end";
		}
		int codePoint = this.expression.codePointAt(index);
		if (noToken && (codePoint == '\'' || codePoint == '"')) {
			return "the text that begins here is never closed, or has a wrong escape";
		}
		Matcher word = WORD.matcher(this.expression).region(index, this.expression.length());
		String token = word.lookingAt() ? word.group() : Character.toString(codePoint);
		return "unexpected " + (token.equals("\"") ? "quote" : '"' + ControlCharacters.singleLine(token) + '"');
	}

	private static @Nullable String similarFunction(String message) {
		Matcher unknown = UNKNOWN_FUNCTION.matcher(message);
		if (!unknown.matches()) {
			return null;
		}
		List<String> close = ClosestNames.to(unknown.group(1), Functions.NAMES);
		return close.isEmpty() ? "The functions are " + String.join(", ", Functions.NAMES)
				: "Did you mean " + String.join(" or ", close) + "?";
	}

	private CliException failure(String reason, int index, @Nullable String advice) {
		boolean placed = index >= 0 && !this.expression.isEmpty();
		String place = placed ? " at column " + (this.expression.codePointCount(0, index) + 1) : "";
		String fix = (advice != null) ? advice : "Correct " + this.option;
		return CliException.category(ErrorCategory.VALIDATION)
			.fix(placed ? fix + "\n" + Caret.below(this.expression, index) : fix)
			.message("expr: invalid JMESPath query: " + reason + place);
	}

}
