package dev.cliengine.command;

import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.cliengine.output.View;

/**
 * What a command gives back.
 *
 * @param fields the fields shown by default, empty for all
 * @param schema makes the schema document of the result, when one is declared
 * @param view how people see the result, when declared here
 * @param viewId the id of a shared view; it wins over {@code view}
 * @param pagination how many items at a time, when the command pages
 * @param type the Java type of the data, when it is known
 * @param known the fields of the data where somebody has worked them out already, so that
 * neither type nor schema is asked
 * @param streaming whether the result is a stream of events without an envelope
 * @since 0.1.0
 */
public record ResultSpec(List<String> fields, @Nullable Supplier<JsonNode> schema, @Nullable View view,
		@Nullable String viewId, @Nullable Pages pagination, @Nullable Type type, @Nullable List<ResultField> known,
		boolean streaming) {

	public ResultSpec {
		fields = List.copyOf(fields);
		known = (known != null) ? List.copyOf(known) : null;
	}

	/** A result of unknown Java type. */
	public ResultSpec(List<String> fields, @Nullable Supplier<JsonNode> schema, @Nullable View view,
			@Nullable String viewId, @Nullable Pages pagination, boolean streaming) {
		this(fields, schema, view, viewId, pagination, null, streaming);
	}

	/** A result whose fields nobody has worked out yet. */
	public ResultSpec(List<String> fields, @Nullable Supplier<JsonNode> schema, @Nullable View view,
			@Nullable String viewId, @Nullable Pages pagination, @Nullable Type type, boolean streaming) {
		this(fields, schema, view, viewId, pagination, type, null, streaming);
	}

	/**
	 * How a command pages.
	 *
	 * @param defaultLimit items without {@code --limit}, 0 for all
	 * @param maxLimit the largest {@code --limit}, 0 for any
	 * @param byServer whether the command gives one {@link dev.cliengine.core.Page} of a
	 * list the server keeps, and not the whole list
	 */
	public record Pages(long defaultLimit, long maxLimit, boolean byServer) {

		/** A command that gives the whole list. */
		public Pages(long defaultLimit, long maxLimit) {
			this(defaultLimit, maxLimit, false);
		}

		public Pages {
			if (defaultLimit < 0 || maxLimit < 0 || (maxLimit != 0 && defaultLimit > maxLimit)) {
				throw new IllegalArgumentException(
						"The default limit " + defaultLimit + " does not fit the maximum " + maxLimit);
			}
		}

	}

}
