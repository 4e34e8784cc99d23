package dev.cliengine.middleware;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.parse.IncompleteLine;
import dev.cliengine.command.parse.IncompleteLineException;
import dev.cliengine.command.parse.LineGap;
import dev.cliengine.command.parse.ParsedLine;
import dev.cliengine.command.parse.UsageException;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.terminal.Audience;

/**
 * Asks people for what their line lacks. Each answer goes onto the line, and the parser
 * decides about it as about any typed word; at the end they see the line that would have
 * asked nothing.
 */
final class MissingValues {

	private static final int TRIES = 3;

	private final CommandLineParts parts;

	private final RunOutput output;

	MissingValues(CommandLineParts parts, RunOutput output) {
		this.parts = parts;
		this.output = output;
	}

	/** Whether the rest of the line can be asked for. */
	boolean canAsk(IncompleteLineException incomplete) {
		Audience audience = this.output.audience();
		return this.parts.prompts().missing() && this.output.ownsProcess() && audience.mayAsk()
				&& audience.outputTerminal() && !incomplete.globals().flag(EngineOptions.NO_INPUT);
	}

	/**
	 * Asks until nothing is missing.
	 * @throws CliException if somebody does not want to answer, or no answer was good
	 */
	ParsedLine complete(IncompleteLineException incomplete, Cancellation cancellation) throws Exception {
		ValueAsker asker = new ValueAsker(this.output.prompter(), this.parts.prompts().candidates());
		return new LeavableWork("cli-questions", cancellation, null, () -> interrupted(cancellation))
			.call(() -> complete(incomplete, asker));
	}

	private static CliException interrupted(Cancellation cancellation) {
		ErrorCategory reason = cancellation.reason();
		return new CliException((reason != null) ? reason : ErrorCategory.INTERRUPTED, "command interrupted");
	}

	private ParsedLine complete(IncompleteLineException incomplete, ValueAsker asker) {
		Step step = fill(incomplete, asker);
		while (step.incomplete() != null) {
			step = fill(step.incomplete(), asker);
		}
		ParsedLine line = step.line();
		if (line == null) {
			throw incomplete;
		}
		String words = new ShownLine(line, this.parts.help().globals().all()).of(step.tokens());
		this.parts.io().streams().err().line(this.parts.application().name() + " " + words);
		return line;
	}

	/** Fills the first gap of a line. */
	private Step fill(IncompleteLineException incomplete, ValueAsker asker) {
		IncompleteLine line = incomplete.line();
		LineGap gap = line.gaps().get(0);
		WantedValue value = wanted(gap, asker);
		boolean chosen = gap.options().size() > 1 && value.isYesOrNo();
		CliException refused = incomplete;
		for (int i = 0; i < TRIES; i++) {
			String answer = chosen ? "true" : asker.ask(value, line.given());
			String problem = value.problem(answer).orElse(null);
			if (problem == null) {
				Step step = parse(value.on(line, answer));
				if (step.refused() == null && !step.lacks(gap)) {
					return step;
				}
				refused = (step.refused() != null) ? step.refused() : incomplete;
			}
			else {
				refused = new CliException(ErrorCategory.VALIDATION, problem);
			}
			this.parts.io().streams().err().line(String.valueOf(refused.getMessage()));
		}
		throw refused;
	}

	private Step parse(List<String> tokens) {
		try {
			return new Step(tokens, this.parts.parser().parse(tokens), null, null);
		}
		catch (IncompleteLineException ex) {
			return new Step(tokens, null, ex, null);
		}
		catch (UsageException ex) {
			return new Step(tokens, null, null, ex);
		}
	}

	private static WantedValue wanted(LineGap gap, ValueAsker asker) {
		if (gap.argument() != null) {
			return WantedValue.of(gap.argument());
		}
		List<OptionSpec> options = gap.options();
		if (options.size() == 1) {
			return WantedValue.of(options.get(0));
		}
		List<String> names = options.stream().map(OptionSpec::usage).toList();
		String name = asker.prompter().choice("One of these is required:", names, null);
		return WantedValue.of(options.get(names.indexOf(name)));
	}

	/** What became of a line with one more answer: one of the three. */
	private record Step(List<String> tokens, @Nullable ParsedLine line, @Nullable IncompleteLineException incomplete,
			@Nullable UsageException refused) {

		private boolean lacks(LineGap gap) {
			return this.incomplete != null
					&& this.incomplete.line().gaps().stream().anyMatch((other) -> other.usage().equals(gap.usage()));
		}

	}

}
