package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueType;
import dev.cliengine.command.parse.ContentSource;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.command.parse.ParsedLine;
import dev.cliengine.command.parse.TokenParser;
import dev.cliengine.command.parse.UsageException;
import dev.cliengine.core.CommandPath;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A line with two command words, four options and an argument, in trees of several sizes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Parsing {

	@Param({ "10", "1000" })
	int commands;

	private final TokenParser parser = new TokenParser("bench",
			new GlobalOptions(List.of(OptionSpec.named("help").alias("h").toggle().build(),
					OptionSpec.named("output").alias("o").build()), List.of()),
			new NoContent());

	private CommandNode root;

	@Setup
	public void tree() {
		List<CommandNode> groups = new ArrayList<>();
		for (int group = 0; group < this.commands / 10; group++) {
			List<CommandNode> children = new ArrayList<>();
			for (int command = 0; command < 10; command++) {
				children.add(command("group" + group + " command" + command));
			}
			groups.add(group("group" + group, children));
		}
		this.root = group("", groups);
	}

	@Benchmark
	public ParsedLine line() {
		return this.parser.parse(this.root, List.of("group0", "command9", "--team", "web", "-n", "5", "--all",
				"--output=json", "p-1"));
	}

	@Benchmark
	public UsageException unknownCommand() {
		try {
			this.parser.parse(this.root, List.of("group0", "comand9"));
			throw new IllegalStateException();
		}
		catch (UsageException ex) {
			return ex;
		}
	}

	private static CommandNode command(String path) {
		CommandSpec spec = CommandSpec.command(path)
			.option(OptionSpec.named("team").alias("t"))
			.option(OptionSpec.named("limit").alias("n").type(ValueType.INTEGER))
			.option(OptionSpec.named("all").alias("a").toggle())
			.argument("id", "Which one")
			.build();
		return new CommandNode(spec.path(), spec.documentation(), "", null, CommandHandler.of(spec, (run) -> null),
				List::of);
	}

	private static CommandNode group(String path, List<CommandNode> children) {
		return new CommandNode(CommandPath.parse(path), new Documentation("", null, List.of(), false), "", null, null,
				() -> children);
	}

	private record NoContent() implements ContentSource {

		@Override
		public String file(String path) {
			throw new IllegalStateException();
		}

		@Override
		public String standardInput() {
			throw new IllegalStateException();
		}

	}

}
