package dev.cliengine.builtin.script;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import dev.cliengine.builtin.Admin;
import dev.cliengine.command.InheritedOptions;
import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.InputSource;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.PlainText;

/**
 * {@code script FILE}: the lines of a file as if somebody typed them in a session. Unlike
 * a batch it prints what the lines print.
 *
 * @since 0.1.0
 */
public final class ScriptCommand implements Admin {

	private static final String FILE = "file";

	private static final String STANDARD_INPUT = "-";

	private static final String KEEP_GOING = "keep_going";

	private static final String ECHO = "echo";

	private static final CommandSpec SPEC = CommandSpec.command("script")
		.summary("Run the lines of a file as if they were typed")
		.description("""
				Run the lines of a file as if they were typed in a session, one after the other.

				Each line is a command line, quoted as in a shell; an open quote continues on the next line.
				Blank lines and lines that begin with # are left out, exit ends the script. Lines print what
				they always print, in the format they ask for. Global options given here count for every line
				that does not name them.

				The script stops at the first line that fails and ends with its exit code. With --keep-going
				the other lines run too, and the exit code is that of the first that failed.""")
		.example("script setup.txt")
		.example("script setup.txt --echo --keep-going")
		.argument(new ArgumentSpec(FILE, ValueSpec.labelled("FILE").completion(ValueCompletion.files()).build(), true,
				false, "The file, - for standard input"))
		.option(OptionSpec.named("keep-going").toggle().description("Go on after a line failed"))
		.option(OptionSpec.named(ECHO).toggle().description("Show each line on stderr before it runs"))
		.builtIn()
		.exclusive()
		.build();

	private final ScriptParts parts;

	/** Those that run, so that none runs itself without end. */
	private final Set<String> running = ConcurrentHashMap.newKeySet();

	public ScriptCommand(ScriptParts parts) {
		this.parts = parts;
	}

	@Override
	public void register(CommandRegistration registration) {
		registration.command(CommandHandler.of(SPEC, this::run));
	}

	private PlainText run(CommandContext context) {
		String named = Objects.requireNonNull(context.arguments().text(FILE));
		InputSource source = this.parts.inputs().apply(named);
		String place = named.equals(STANDARD_INPUT) ? STANDARD_INPUT
				: Path.of(named).toAbsolutePath().normalize().toString();
		if (!this.running.add(place)) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Take the line out that runs it")
				.message("the script " + source.name() + " runs already, and would run itself without end");
		}
		try {
			InheritedOptions inherited = new InheritedOptions(this.parts.options().get().options(), context.globals());
			new ScriptRun(this.parts, inherited, context.arguments().flag(ECHO) ? this.parts.err() : null,
					context.cancellation())
				.run(source.name(), ScriptFile.read(source), context.arguments().flag(KEEP_GOING));
			return new PlainText("");
		}
		finally {
			this.running.remove(place);
		}
	}

}
