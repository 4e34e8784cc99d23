package dev.cliengine.core;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A failure meant for the person or program that ran the command. Its message is shown as
 * it is; its category decides the exit code unless an exit code is given.
 *
 * @since 0.1.0
 */
public class CliException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Details details;

	/** A failure of a category, with the plain code {@code ERROR}. */
	public CliException(ErrorCategory category, String message) {
		this(category(category), message, null);
	}

	protected CliException(Builder builder, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.details = new Details(builder.category, builder.code, builder.system, builder.requestId, builder.fix,
				List.copyOf(builder.nextActions), builder.exitCode);
	}

	/** Begins a failure with more to say than its message. */
	public static Builder category(ErrorCategory category) {
		return new Builder(category);
	}

	public ErrorCategory category() {
		return this.details.category();
	}

	/** A stable word for programs, such as {@code HTTP_404}; {@code ERROR} by default. */
	public String code() {
		return this.details.code();
	}

	/** The system that failed, when it is not the command's own. */
	public @Nullable String system() {
		return this.details.system();
	}

	/** The id under which the failing system logged the request. */
	public @Nullable String requestId() {
		return this.details.requestId();
	}

	/** One sentence that says how to get past the failure. */
	public @Nullable String fix() {
		return this.details.fix();
	}

	public List<NextAction> nextActions() {
		return this.details.nextActions();
	}

	/** The exit code, when it is not the category's. */
	public @Nullable Integer exitCode() {
		return this.details.exitCode();
	}

	@Override
	public String getMessage() {
		String message = super.getMessage();
		return (message != null) ? message : "";
	}

	private record Details(ErrorCategory category, String code, @Nullable String system, @Nullable String requestId,
			@Nullable String fix, List<NextAction> nextActions, @Nullable Integer exitCode) {
	}

	/**
	 * Collects what is known of a failure; {@link #message(String)} ends it.
	 */
	public static final class Builder {

		private final ErrorCategory category;

		private String code;

		private @Nullable String system;

		private @Nullable String requestId;

		private @Nullable String fix;

		private final List<NextAction> nextActions = new ArrayList<>();

		private @Nullable Integer exitCode;

		private @Nullable Throwable cause;

		private Builder(ErrorCategory category) {
			this.category = category;
			this.code = (category == ErrorCategory.USAGE || category == ErrorCategory.UNKNOWN_COMMAND) ? "USAGE"
					: "ERROR";
		}

		public Builder code(String code) {
			this.code = code;
			return this;
		}

		public Builder system(@Nullable String system) {
			this.system = system;
			return this;
		}

		public Builder requestId(@Nullable String requestId) {
			this.requestId = requestId;
			return this;
		}

		public Builder fix(@Nullable String fix) {
			this.fix = fix;
			return this;
		}

		public Builder next(String command, String description) {
			return next(new NextAction(command, description));
		}

		/** A command that helps to get past the failure. */
		public Builder next(NextAction action) {
			this.nextActions.add(action);
			return this;
		}

		public Builder exitCode(int exitCode) {
			this.exitCode = exitCode;
			return this;
		}

		public Builder cause(@Nullable Throwable cause) {
			this.cause = cause;
			return this;
		}

		/** The failure, ready to be thrown. */
		public CliException message(String message) {
			return new CliException(this, message, this.cause);
		}

	}

}
