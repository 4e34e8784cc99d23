package dev.cliengine.output.query;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.terminal.ControlCharacters;
import io.burt.jmespath.Expression;
import io.burt.jmespath.JmesPathException;
import io.burt.jmespath.parser.ParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A JMESPath expression, ready to be asked of any number of trees. Numbers are compared
 * exactly, however long they are; {@code sum} and {@code avg} give binary fractions,
 * {@code length} and rounding give integers. The trees are read where they are: results
 * share their nodes with the input, so neither may be changed afterwards.
 *
 * @since 0.1.0
 */
public final class JmesPath {

	private final JacksonRuntime runtime;

	private final Expression<JsonNode> expression;

	private final String text;

	private final String option;

	private JmesPath(JacksonRuntime runtime, Expression<JsonNode> expression, String text, String option) {
		this.runtime = runtime;
		this.expression = expression;
		this.text = text;
		this.option = option;
	}

	/**
	 * Reads an expression. Syntax, names and argument counts of functions are checked
	 * here; the types of arguments show only when data are there.
	 * @param expression the expression; blanks around it do not count
	 * @param option the option it was given with, such as {@code --filter}
	 * @throws CliException of category {@code VALIDATION} when it is not JMESPath. Where
	 * the place is known, the message ends with the column and {@code fix} has three
	 * lines: what to do, the expression, and a caret below the place
	 */
	public static JmesPath compile(String expression, String option) {
		String text = expression.strip();
		ExpressionErrors errors = new ExpressionErrors(text, option);
		AdaptedExpression adapted = AdaptedExpression.of(text, errors);
		JacksonRuntime runtime = new JacksonRuntime();
		try {
			return new JmesPath(runtime, runtime.compile(adapted.text()), text, option);
		}
		catch (ParseException ex) {
			throw errors.of(ex, adapted);
		}
		catch (NumberFormatException ex) {
			throw errors.tooLargeNumber();
		}
		catch (JacksonException ex) {
			throw errors.somewhere("a literal in it cannot be read");
		}
		catch (StackOverflowError ex) {
			throw errors.somewhere("it is nested too deeply");
		}
		catch (RuntimeException ex) {
			throw errors.somewhere("it cannot be understood");
		}
	}

	/**
	 * What the expression says about a value.
	 * @param input the value; {@code null} is a JSON null
	 * @return the answer, a JSON null when there is none
	 * @throws CliException of category {@code VALIDATION} when a function gets a value of
	 * a type it does not take
	 */
	public JsonNode search(@Nullable JsonNode input) {
		try {
			return this.expression.search((input != null) ? input : this.runtime.createNull());
		}
		catch (JmesPathException ex) {
			throw failed(reason(ex), ex);
		}
		catch (StackOverflowError ex) {
			throw failed("the data are nested too deeply", ex);
		}
		catch (RuntimeException ex) {
			throw failed("it does not fit the data", ex);
		}
	}

	/**
	 * Whether the answer is a true one: not null, false, or an empty text, array or
	 * object.
	 * @throws CliException as {@link #search}
	 */
	public boolean matches(@Nullable JsonNode input) {
		return this.runtime.isTruthy(search(input));
	}

	/** The expression without blanks around it. */
	public String text() {
		return this.text;
	}

	@Override
	public String toString() {
		return this.text;
	}

	private CliException failed(String reason, Throwable cause) {
		return CliException.category(ErrorCategory.VALIDATION)
			.fix("Change " + this.option + " to fit the data; type(@) tells what a value is")
			.cause(cause)
			.message("expr: JMESPath query failed: " + reason);
	}

	private static String reason(JmesPathException failure) {
		String message = failure.getMessage();
		return (message != null) ? ExpressionErrors.sentencePart(ControlCharacters.singleLine(message)) : "no reason";
	}

}
