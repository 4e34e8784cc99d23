package dev.cliengine.output.query;

import java.util.Collection;

import dev.cliengine.core.CliException;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of a result, understood before the command runs.
 *
 * @param filter which items of a list are kept
 * @param window which part of the list is shown
 * @param expr what is made of the result
 * @param fields which fields are shown
 * @since 0.1.0
 */
public record Query(@Nullable JmesPath filter, PageWindow window, @Nullable JmesPath expr, FieldSelection fields) {

	/** The result as it is. */
	public static final Query NONE = new Query(null, PageWindow.NONE, null, FieldSelection.ALL);

	/** Begins with nothing asked for. */
	public static Builder builder() {
		return new Builder();
	}

	/** Whether the result is shown as it is. */
	public boolean isEmpty() {
		return this.filter == null && !this.window.isActive() && this.expr == null && this.fields.isAll();
	}

	/**
	 * Checks the fields against those the result has. With an expression nothing is
	 * checked, because it decides what fields there are.
	 * @param known dotted paths; empty when nothing is known
	 * @throws CliException as {@link FieldSelection#check}
	 */
	public void checkFields(Collection<String> known) {
		if (this.expr == null) {
			this.fields.check(known);
		}
	}

	/**
	 * Understands texts one by one. A {@code null} or blank text asks for nothing.
	 */
	public static final class Builder {

		private @Nullable JmesPath filter;

		private PageWindow window = PageWindow.NONE;

		private @Nullable JmesPath expr;

		private FieldSelection fields = FieldSelection.ALL;

		private Builder() {
		}

		/**
		 * The text of {@code --filter}.
		 * @throws CliException as {@link JmesPath#compile}
		 */
		public Builder filter(@Nullable String text) {
			this.filter = expression(text, "--filter");
			return this;
		}

		/** The part of the list that is shown. */
		public Builder window(PageWindow window) {
			this.window = window;
			return this;
		}

		/**
		 * The text of {@code --expr}.
		 * @throws CliException as {@link JmesPath#compile}
		 */
		public Builder expr(@Nullable String text) {
			this.expr = expression(text, "--expr");
			return this;
		}

		/** The text of {@code --fields}, or the command's default. */
		public Builder fields(@Nullable String text) {
			this.fields = FieldSelection.parse(text);
			return this;
		}

		public Query build() {
			return new Query(this.filter, this.window, this.expr, this.fields);
		}

		private static @Nullable JmesPath expression(@Nullable String text, String option) {
			return (text == null || text.isBlank()) ? null : JmesPath.compile(text, option);
		}

	}

}
