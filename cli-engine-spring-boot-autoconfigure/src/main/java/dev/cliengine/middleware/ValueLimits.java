package dev.cliengine.middleware;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.ValueType;

/**
 * The constraints of a value in words, and whether an answer keeps them. Commands check
 * theirs themselves; this saves people the way to the end of the questions.
 *
 * @param spec the value
 */
record ValueLimits(ValueSpec spec) {

	/** What has to hold, empty when nothing is known. */
	String told() {
		List<String> rules = new ArrayList<>();
		if (number()) {
			rules.add((this.spec.type() == ValueType.INTEGER) ? "a whole number" : "a number");
		}
		rules().stream().map(Rule::words).forEach(rules::add);
		return String.join(", ", rules);
	}

	/** The rule an answer breaks. */
	Optional<String> problem(String answer) {
		return rules().stream().filter((rule) -> !rule.keeps(answer)).map(Rule::words).findFirst();
	}

	private boolean number() {
		return this.spec.type() == ValueType.INTEGER || this.spec.type() == ValueType.NUMBER;
	}

	private List<Rule> rules() {
		List<Rule> rules = new ArrayList<>();
		if (number()) {
			bound(rules, "minimum", "at least ", (sign) -> sign >= 0);
			bound(rules, "exclusiveMinimum", "more than ", (sign) -> sign > 0);
			bound(rules, "maximum", "at most ", (sign) -> sign <= 0);
			bound(rules, "exclusiveMaximum", "less than ", (sign) -> sign < 0);
		}
		else {
			length(rules, "minLength", "at least ", (sign) -> sign >= 0);
			length(rules, "maxLength", "at most ", (sign) -> sign <= 0);
			Object pattern = this.spec.constraints().get("pattern");
			if (pattern != null) {
				rules.add(new Rule("of the form " + pattern, (answer) -> matches(pattern.toString(), answer)));
			}
		}
		return rules;
	}

	private void bound(List<Rule> rules, String key, String words, IntPredicate fits) {
		BigDecimal limit = decimal(this.spec.constraints().get(key));
		if (limit != null) {
			rules.add(new Rule(words + limit.toPlainString(), (answer) -> {
				BigDecimal value = decimal(answer);
				// the parser says what is no number
				return value == null || fits.test(value.compareTo(limit));
			}));
		}
	}

	private void length(List<Rule> rules, String key, String words, IntPredicate fits) {
		BigDecimal limit = decimal(this.spec.constraints().get(key));
		// the content of a file is not known yet
		if (limit != null && !this.spec.content()) {
			String plural = limit.equals(BigDecimal.ONE) ? " character" : " characters";
			rules.add(new Rule(words + limit + plural + " long",
					(answer) -> fits.test(BigDecimal.valueOf(answer.length()).compareTo(limit))));
		}
	}

	private boolean matches(String pattern, String answer) {
		try {
			return this.spec.content() || Pattern.matches(pattern, answer);
		}
		catch (PatternSyntaxException ex) {
			return true;
		}
	}

	private static @Nullable BigDecimal decimal(@Nullable Object value) {
		try {
			return (value != null) ? new BigDecimal(value.toString()) : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	/** One thing that has to hold. */
	private record Rule(String words, Predicate<String> condition) {

		boolean keeps(String answer) {
			return this.condition.test(answer);
		}

	}

}
