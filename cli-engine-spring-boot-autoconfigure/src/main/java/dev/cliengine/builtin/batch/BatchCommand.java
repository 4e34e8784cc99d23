package dev.cliengine.builtin.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import dev.cliengine.builtin.Admin;
import dev.cliengine.command.InheritedOptions;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.Syntax;
import dev.cliengine.command.ValueType;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.EngineOptions;
import dev.cliengine.middleware.PlainText;

/**
 * {@code batch FILE}: many command lines in one process, which starts but once.
 *
 * @since 0.1.0
 */
public final class BatchCommand implements Admin {

	private static final String FILE = "file";

	private static final String STANDARD_INPUT = "-";

	private static final String PARALLEL = "parallel";

	private static final String KEEP_GOING = "keep_going";

	private static final String RESUME = "resume";

	private static final int MOST_PARALLEL = 64;

	private static final CommandSpec SPEC = CommandSpec.command("batch")
		.summary("Run many command lines in one process")
		.description("""
				Run many command lines in one process.

				Each line of the file is a command line, quoted as in a shell, or an object
				{"id": "a1", "command": "project get", "args": ["web"]}; args may also be an object of named
				values. Blank lines and lines that begin with # are left out.

				Each item answers with one line of JSON: its id (or the number of its line), its exit code,
				and its envelope. Answers come as items end; with --parallel 1 that is the order of the file.
				Global options given here count for every item that does not name them. Nobody is asked
				anything: destructive commands need --yes.

				The batch ends with 0, or with the exit code of the first item in the file that failed.
				After the first failure no more items are begun, unless --keep-going is given. --resume runs
				what an earlier run of the same file did not finish with success.""")
		.example("batch changes.txt --parallel 8 --keep-going")
		.example("batch - --dry-run")
		.argument(FILE, "The file, - for standard input")
		.option(OptionSpec.named(PARALLEL)
			.type(ValueType.INTEGER)
			.label("N")
			.defaultValue("1")
			.constraints(new TreeMap<>(Map.of("minimum", 1, "maximum", MOST_PARALLEL)))
			.description("How many items run at a time"))
		.option(OptionSpec.named("keep-going").toggle().description("Go on after an item failed"))
		.option(OptionSpec.named(RESUME).toggle().description("Leave out what an earlier run finished"))
		.builtIn()
		.exclusive()
		.build();

	private final BatchParts parts;

	public BatchCommand(BatchParts parts) {
		this.parts = parts;
	}

	@Override
	public void register(CommandRegistration registration) {
		registration.command(CommandHandler.of(SPEC, this::run));
	}

	private PlainText run(CommandContext context) throws InterruptedException {
		CommandArguments arguments = context.arguments();
		String file = Objects.requireNonNull(arguments.text(FILE));
		boolean resume = arguments.flag(RESUME);
		if (resume && file.equals(STANDARD_INPUT)) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Write it to a file first")
				.message("a batch from standard input cannot be resumed");
		}
		BatchOptions options = new BatchOptions(Integer.parseInt(Objects.requireNonNull(arguments.text(PARALLEL))),
				arguments.flag(KEEP_GOING));
		BatchTally tally;
		try (BatchReader reader = new BatchReader(this.parts.inputs().apply(file), new BatchLine(this::arguments));
				Checkpoint checkpoint = checkpoint(file, resume, context)) {
			BatchAnswers answers = new BatchAnswers(this.parts.streams().out(), this.parts.mapper());
			InheritedOptions inherited = new InheritedOptions(this.parts.options().get().options(), context.globals());
			tally = new BatchRun(this.parts, answers, options, inherited, checkpoint, context.cancellation())
				.run(reader);
			if (!tally.hasFailures()) {
				checkpoint.finish();
			}
		}
		if (tally.hasFailures()) {
			throw failure(tally, file, options);
		}
		return new PlainText("");
	}

	private Checkpoint checkpoint(String named, boolean resume, CommandContext context) {
		if (named.equals(STANDARD_INPUT) || context.globals().flag(EngineOptions.DRY_RUN)) {
			return Checkpoint.none();
		}
		String file = Path.of(named).toAbsolutePath().normalize().toString();
		String name = UUID.nameUUIDFromBytes(file.getBytes(StandardCharsets.UTF_8)).toString();
		return Checkpoint.open(this.parts.directories().get().state().resolve("batches").resolve(name), file, resume);
	}

	private NamedArguments arguments(List<String> words) {
		Optional<CommandNode> node = Optional.of(this.parts.catalog().get().root());
		for (String word : words) {
			node = node.flatMap((group) -> group.child(word));
		}
		return new NamedArguments(
				node.map(CommandNode::syntax).orElseGet(() -> new Syntax(List.of(), List.of(), List.of())));
	}

	private static CliException failure(BatchTally tally, String file, BatchOptions options) {
		String more = options.keepGoing() ? "" : ", no more were begun";
		String fix = file.equals(STANDARD_INPUT) ? "Correct them and run them again"
				: "Correct them and run it again with --resume, which leaves out what succeeded";
		return CliException.category(ErrorCategory.FAILURE)
			.code("BATCH_FAILED")
			.exitCode(tally.exitCode())
			.fix(fix)
			.message(tally.text() + more);
	}

}
