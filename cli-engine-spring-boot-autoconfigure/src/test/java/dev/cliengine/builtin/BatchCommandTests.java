package dev.cliengine.builtin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TerminalPrompter;

import static org.assertj.core.api.Assertions.assertThat;

class BatchCommandTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@TempDir
	private Path directory;

	private final List<String> ran = new CopyOnWriteArrayList<>();

	private final Map<String, Boolean> broken = new ConcurrentHashMap<>();

	private final AtomicInteger atATime = new AtomicInteger();

	private final AtomicInteger mostAtATime = new AtomicInteger();

	@Test
	void everyItemAnswersInItsEnvelopeWithItsId() throws IOException {
		FleetCli.Run run = batch(
				"""
						# what to do
						ship launch 'a b'

						{"id": "two", "command": "ship launch", "args": ["c"]}
						{"id": 3, "command": ["ship", "launch"], "args": {"name": "d", "speed": 9, "tags": ["x", "y"], "fast": true}}
						""");
		assertThat(run.code()).isZero();
		assertThat(run.out()).isEqualTo("""
				{"id":2,"exit":0,"data":{"fast":false,"name":"a b","speed":"1","tags":[]}}
				{"id":"two","exit":0,"data":{"fast":false,"name":"c","speed":"1","tags":[]}}
				{"id":3,"exit":0,"data":{"fast":true,"name":"d","speed":"9","tags":["x","y"]}}
				""");
		assertThat(run.err()).isEmpty();
	}

	@Test
	void theLastLineNeedsNoEndAndLinesMayEndAsOnWindows() throws IOException {
		FleetCli.Run run = batch("ship launch a\r\nship launch b");
		assertThat(ids(run)).containsExactly("1", "2");
		assertThat(this.ran).containsExactly("a", "b");
	}

	@Test
	void anEmptyBatchIsDone() throws IOException {
		assertThat(batch("\n# nothing\n")).isEqualTo(new FleetCli.Run(0, "", ""));
	}

	@Test
	void nothingIsBegunAfterAFailure() throws IOException {
		FleetCli.Run run = batch("ship launch a\nship sink b\nship launch c\n");
		assertThat(run.code()).isEqualTo(4);
		assertThat(run.err()).contains("2 items: 1 succeeded, 1 failed, no more were begun").contains("--resume");
		assertThat(this.ran).containsExactly("a", "b");
		assertThat(lines(run).get(1).at("/error/message").asString()).isEqualTo("b is on the ground");
		assertThat(lines(run).get(1).path("exit").asInt()).isEqualTo(4);
	}

	@Test
	void theFirstFailureInTheFileIsTheCode() throws IOException {
		FleetCli.Run run = batch("ship launch a\nship sink b\nship nosuch\nship launch c\n", "--keep-going",
				"--parallel", "3");
		assertThat(run.code()).isEqualTo(4);
		assertThat(this.ran).containsExactlyInAnyOrder("a", "b", "c");
		assertThat(ids(run)).containsExactlyInAnyOrder("1", "2", "3", "4");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			ship launch 'a              | a quote is not closed
			{"command": "ship launch"   | this is no JSON
			{"command": "a"} {}         | this is no JSON
			{"command": "a", "x": 1}    | nothing called "x"
			{"command": "a", "command": "b"} | this is no JSON
			{"id": {}, "command": "a"}  | "id" is a text or a number
			{"id": "x"}                 | "command" is missing
			{"command": 1}              | "command" is missing
			{"command": "a", "args": 1} | "args" is a list
			{"command": "a", "args": [{}]} | a value that cannot be typed
			{"command": "ship launch", "args": {"speed": {}}} | a value that cannot be typed
			""")
	void aLineThatCannotBeUnderstoodIsAFailureOfItsOwn(String line, String problem) throws IOException {
		FleetCli.Run run = batch(line + "\nship launch z\n", "--keep-going");
		assertThat(run.code()).isEqualTo(3);
		assertThat(lines(run).get(0).at("/error/message").asString()).startsWith("line 1 cannot be run: ")
			.contains(problem);
		assertThat(this.ran).containsExactly("z");
	}

	@Test
	void whatIsNoTextEndsTheBatch() throws IOException {
		Path file = this.directory.resolve("binary");
		Files.write(file, new byte[] { 's', '\n', (byte) 0xff, '\n' });
		FleetCli.Run run = cli().runWith(environment(), "batch", file.toString(), "--keep-going");
		assertThat(run.code()).isEqualTo(3);
		assertThat(run.err()).contains("line 2: it is no text in UTF-8");
	}

	@Test
	void resumingLeavesOutWhatSucceeded() throws IOException {
		String items = "ship launch a\nship repair b\nship launch c\n";
		this.broken.put("b", true);
		batch(items, "--keep-going");
		this.broken.clear();
		FleetCli.Run run = batch(items, "--resume");
		assertThat(ids(run)).containsExactly("2");
		assertThat(run.code()).isZero();
		assertThat(this.ran).containsExactly("a", "b", "c", "b");
		batch(items, "--resume");
		assertThat(this.ran).as("nothing is left to resume, so all of it runs").hasSize(7);
	}

	@Test
	void aChangedLineIsRunAgain() throws IOException {
		this.broken.put("b", true);
		batch("ship launch a\nship repair b\n", "--keep-going");
		this.broken.clear();
		batch("ship launch z\nship repair b\n", "--resume");
		assertThat(this.ran).containsExactly("a", "b", "z", "b");
	}

	@Test
	void withoutResumeABatchBeginsAgain() throws IOException {
		this.broken.put("b", true);
		batch("ship launch a\nship repair b\n");
		batch("ship launch a\nship repair b\n");
		assertThat(this.ran).containsExactly("a", "b", "a", "b");
	}

	@Test
	void standardInputCannotBeResumed() {
		FleetCli.Run run = cli().runWith(environment(), "batch", "-", "--resume");
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.err()).contains("cannot be resumed");
	}

	@Test
	void asManyRunAtATimeAsAsked() throws IOException {
		String items = IntStream.range(0, 200)
			.mapToObj((i) -> "ship launch s" + i + "\n")
			.collect(Collectors.joining());
		FleetCli.Run run = batch(items, "--parallel", "8");
		assertThat(run.code()).isZero();
		assertThat(this.ran).hasSize(200).doesNotHaveDuplicates();
		assertThat(lines(run)).hasSize(200);
		assertThat(this.mostAtATime.get()).isBetween(2, 8);
	}

	@Test
	void globalOptionsCountForItemsThatDoNotNameThem() throws IOException {
		FleetCli.Run run = batch("ship scrap a\nship scrap b --dry-run\n", "--dry-run");
		assertThat(run.code()).isZero();
		assertThat(this.ran).isEmpty();
		assertThat(lines(run)).allSatisfy((line) -> assertThat(line.at("/data/action").asString()).contains("dry-run"));
	}

	@Test
	void nobodyIsAskedAnything() throws IOException {
		FleetCli.Run run = cli().runOnTerminal(80, environment(), "batch", file("ship scrap a\n"));
		assertThat(run.code()).isEqualTo(2);
		assertThat(lines(run).get(0).at("/error/code").asString()).isEqualTo("CONFIRMATION_REQUIRED");
		assertThat(batch("ship scrap a\n", "--yes").code()).isZero();
		assertThat(this.ran).containsExactly("a");
	}

	@Test
	void whatNeedsTheProcessIsRefused() throws IOException {
		FleetCli.Run run = batch("batch -\ninteractive\nship launch a\n", "--keep-going");
		assertThat(run.code()).isEqualTo(2);
		assertThat(lines(run)).extracting((line) -> line.at("/error/code").asString())
			.containsExactly("NEEDS_THE_PROCESS", "NEEDS_THE_PROCESS", "");
	}

	@Test
	void helpAndVersionAreTexts() throws IOException {
		FleetCli.Run run = batch("ship launch --help\n--version\nship\n");
		assertThat(run.code()).isZero();
		assertThat(lines(run)).extracting((line) -> line.path("text").asString())
			.allSatisfy((text) -> assertThat(text).isNotEmpty());
	}

	@Test
	void eventsAreMarkedAndComeBeforeTheAnswer() throws IOException {
		assertThat(batch("{\"id\": \"w\", \"command\": \"ship watch\"}\n").out()).isEqualTo("""
				{"id":"w","event":{"n":1}}
				{"id":"w","event":{"n":2}}
				{"id":"w","exit":0}
				""");
	}

	@Test
	void selectionsWorkForEachItem() throws IOException {
		FleetCli.Run run = batch("ship launch a --expr name\nship launch b --fields speed\nship launch c --expr '['\n",
				"--keep-going");
		assertThat(lines(run).get(0).path("data").asString()).isEqualTo("a");
		assertThat(lines(run).get(1).path("data").propertyNames()).containsExactly("speed");
		assertThat(lines(run).get(2).path("exit").asInt()).isEqualTo(3);
		assertThat(this.ran).containsExactly("a", "b");
	}

	@Test
	void r14CommandsThatAskOnTheirOwnAreRefusedWhileABatchRuns() throws IOException {
		Prompter prompter = new TerminalPrompter(
				new Streams(new ByteArrayInputStream("y\n".getBytes(StandardCharsets.UTF_8)),
						OutputStream.nullOutputStream(), OutputStream.nullOutputStream()),
				new Audience(true, true, true, false, false, false));
		CommandModule asking = (registration) -> registration
			.command(CommandHandler.of(ship("ship ask").build(), (context) -> prompter.confirm("Sure?")));
		FleetCli.Run run = cli().with("prompter", Prompter.class, prompter)
			.with("asking", CommandModule.class, asking)
			.runWith(environment(), "batch", file("ship ask a\n"));
		assertThat(run.code()).isEqualTo(2);
		assertThat(lines(run).get(0).path("error").path("code").asString()).isEqualTo("INPUT_REQUIRED");
		assertThat(prompter.confirm("Sure?")).isTrue();
	}

	private FleetCli.Run batch(String items, String... options) throws IOException {
		List<String> line = new ArrayList<>(List.of("batch", file(items)));
		line.addAll(List.of(options));
		return cli().runWith(environment(), line.toArray(String[]::new));
	}

	private String file(String items) throws IOException {
		return Files.writeString(this.directory.resolve("items"), items).toString();
	}

	private Map<String, String> environment() {
		return Map.of("HOME", this.directory.resolve("home").toString());
	}

	private FleetCli cli() {
		return FleetCli.create().with("ships", CommandModule.class, this::ships);
	}

	private void ships(CommandRegistration registration) {
		registration.group(GroupSpec.of("ship", "Ships"));
		registration.command(CommandHandler.of(ship("ship launch").build(), (context) -> {
			run(context);
			return Map.of("name", name(context), "speed", context.arguments().text("speed"), "tags",
					context.arguments().texts("tags"), "fast", context.arguments().flag("fast"));
		}));
		registration.command(CommandHandler.of(ship("ship sink").build(), (context) -> {
			run(context);
			throw CliException.category(ErrorCategory.NOT_FOUND).message(name(context) + " is on the ground");
		}));
		registration.command(CommandHandler.of(ship("ship repair").build(), (context) -> {
			run(context);
			if (this.broken.containsKey(name(context))) {
				throw new IllegalStateException("still broken");
			}
			return null;
		}));
		registration.command(CommandHandler.of(ship("ship scrap").tier(Tier.DESTRUCTIVE).build(), (context) -> {
			run(context);
			return null;
		}));
		registration.command(CommandHandler.of(
				CommandSpec.command("ship watch").summary("Watch").auth(AuthRequirement.NONE).streaming().build(),
				(context) -> Flux.fromStream(Stream.of(Map.of("n", 1), Map.of("n", 2)))));
	}

	private static CommandSpec.Builder ship(String path) {
		return CommandSpec.command(path)
			.summary("Do it")
			.auth(AuthRequirement.NONE)
			.argument("name", "The ship")
			.option(OptionSpec.named("speed").defaultValue("1"))
			.option(OptionSpec.named("tag").id("tags").repeatable())
			.option(OptionSpec.named("fast").toggle());
	}

	private void run(CommandContext context) throws InterruptedException {
		this.mostAtATime.accumulateAndGet(this.atATime.incrementAndGet(), Math::max);
		this.ran.add(name(context));
		// Long enough for others to begin, if they may
		Thread.sleep(2);
		this.atATime.decrementAndGet();
	}

	private static String name(CommandContext context) {
		return String.valueOf(context.arguments().text("name"));
	}

	private static List<String> ids(FleetCli.Run run) {
		return lines(run).stream().map((line) -> line.path("id").asString()).toList();
	}

	private static List<JsonNode> lines(FleetCli.Run run) {
		return run.out().lines().map((line) -> JSON.readTree(line.getBytes(StandardCharsets.UTF_8))).toList();
	}

}
