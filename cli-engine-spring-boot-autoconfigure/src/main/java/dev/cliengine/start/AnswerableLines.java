package dev.cliengine.start;

import java.util.List;

import dev.cliengine.builtin.CompletionCommand;
import dev.cliengine.builtin.GuideCommand;
import dev.cliengine.builtin.SearchCommand;
import dev.cliengine.builtin.SearchFlag;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.manifest.NotInManifestException;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.command.parse.IncompleteLineException;
import dev.cliengine.command.parse.ParsedLine;
import dev.cliengine.command.parse.UnknownCommandException;
import dev.cliengine.command.parse.UsageException;
import dev.cliengine.middleware.LineParser;
import dev.cliengine.terminal.Audience;

/**
 * Decides which lines are answered without the application.
 */
final class AnswerableLines {

	private final StartManifest.Habits habits;

	private final Audience audience;

	AnswerableLines(StartManifest.Habits habits, Audience audience) {
		this.habits = habits;
		this.audience = audience;
	}

	/**
	 * The words to read: those of the line, or what runs where there are none.
	 * @throws NotInManifestException if the application decides that, or runs a session
	 */
	List<String> words(List<String> tokens) {
		boolean talks = this.audience.inputTerminal() && this.audience.outputTerminal() && !this.audience.agent();
		if (tokens.isEmpty() && (this.habits.ownBareLine() || talks)) {
			throw new NotInManifestException();
		}
		return tokens;
	}

	/**
	 * Reads a line once and for all.
	 * @return gives what was read, or throws what is wrong with the line
	 * @throws NotInManifestException if somebody else has to answer
	 */
	LineParser read(LineParser parser, List<String> tokens) {
		try {
			ParsedLine line = parser.parse(tokens);
			require(answers(line));
			return (same) -> line;
		}
		catch (UsageException ex) {
			require(tells(ex));
			return (same) -> {
				throw ex;
			};
		}
	}

	private boolean tells(UsageException wrong) {
		if (wrong instanceof UnknownCommandException && this.habits.ownStrangers()) {
			return false;
		}
		boolean mayBeAsked = this.habits.asks() && this.audience.mayAsk();
		return !this.habits.ownFailures() && !(wrong instanceof IncompleteLineException && mayBeAsked);
	}

	private boolean answers(ParsedLine line) {
		CommandArguments globals = line.globals();
		CommandHandler handler = line.node().handler();
		if (globals.flag(GlobalOptions.VERSION)) {
			return true;
		}
		if (this.habits.ownOptions().stream().anyMatch(globals::given)) {
			return false;
		}
		if (globals.text(SearchFlag.ID) != null) {
			return !this.habits.ownDocuments();
		}
		if (globals.flag(GlobalOptions.HELP) || handler == null) {
			return true;
		}
		return isAnswerable(line) || (globals.flag(GlobalOptions.SCHEMA) && line.node()
			.syntax()
			.arguments()
			.stream()
			.noneMatch((argument) -> line.arguments().given(argument.id())));
	}

	private boolean isAnswerable(ParsedLine line) {
		String words = line.node().path().words();
		Class<?> command = StartCommands.CLASSES.stream()
			.filter((type) -> words.equals(this.habits.builtIns().get(type.getName())))
			.findFirst()
			.orElse(null);
		if (command == CompletionCommand.class) {
			// To print a script is one thing, to install it another
			return !CompletionCommand.writes(line.arguments());
		}
		boolean needsGuides = command == GuideCommand.class || command == SearchCommand.class;
		return command != null && !(needsGuides && this.habits.ownDocuments());
	}

	private static void require(boolean answered) {
		if (!answered) {
			throw new NotInManifestException();
		}
	}

}
