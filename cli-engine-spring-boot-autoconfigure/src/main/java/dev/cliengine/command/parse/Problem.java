package dev.cliengine.command.parse;

import java.util.List;
import java.util.function.Supplier;

import dev.cliengine.core.ErrorCategory;

/**
 * The first thing on a line that cannot be understood, on its way to a
 * {@link UsageException}. Reading on after it meets more of them, so they are cheap.
 */
final class Problem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Details details;

	private Problem(Details details) {
		super(details.head(), null, false, false);
		this.details = details;
	}

	/** A problem said in one sentence. */
	static Problem usage(String message) {
		return usage(message, List.of(), List::of);
	}

	static Problem usage(String head, List<String> lines, Supplier<List<Tip>> tips) {
		return new Problem(new Details(ErrorCategory.USAGE, head, lines, tips, List.of()));
	}

	static Problem unknownCommand(String typed, String group, Supplier<List<Tip>> tips) {
		String message = "unknown command \"" + Shown.of(typed) + "\" for \"" + group + '"';
		return new Problem(new Details(ErrorCategory.UNKNOWN_COMMAND, message, List.of(), tips, List.of()));
	}

	static Problem unexpected(String typed, Supplier<List<Tip>> tips) {
		return usage("unexpected argument '" + Shown.of(typed) + "' found", List.of(), tips);
	}

	static Problem unexpectedValue(String typed, String usage) {
		return usage("unexpected value '" + Shown.of(typed) + "' for '" + usage + "' found; no more were expected");
	}

	static Problem valueMissing(String usage, Supplier<List<Tip>> tips) {
		return usage("a value is required for '" + usage + "' but none was supplied", List.of(), tips);
	}

	static Problem invalidValue(String typed, String usage, String reason) {
		return usage("invalid value '" + Shown.of(typed) + "' for '" + usage + "': " + reason);
	}

	static Problem repeated(String usage) {
		return usage("the argument '" + usage + "' cannot be used multiple times");
	}

	static Problem conflict(String usage, String other) {
		return usage("the argument '" + usage + "' cannot be used with '" + other + "'");
	}

	static Problem missing(List<LineGap> gaps) {
		List<String> usages = gaps.stream().map(LineGap::usage).distinct().toList();
		return new Problem(new Details(ErrorCategory.USAGE, "the following required arguments were not provided:",
				usages, List::of, gaps));
	}

	ErrorCategory category() {
		return this.details.category();
	}

	/** The sentence, without what the lines add. */
	String head() {
		return this.details.head();
	}

	/** What stands indented below the sentence. */
	List<String> lines() {
		return this.details.lines();
	}

	List<Tip> tips() {
		return this.details.tips().get();
	}

	/** What is missing, if that is the problem. */
	List<LineGap> gaps() {
		return this.details.gaps();
	}

	private record Details(ErrorCategory category, String head, List<String> lines, Supplier<List<Tip>> tips,
			List<LineGap> gaps) {
	}

}
