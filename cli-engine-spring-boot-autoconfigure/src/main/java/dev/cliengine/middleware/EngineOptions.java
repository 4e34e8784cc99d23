package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionRelation;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.ValueType;
import dev.cliengine.command.parse.GlobalOption;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.config.ContextVariable;
import dev.cliengine.output.Renderers;

/**
 * The global options of the engine.
 *
 * @since 0.1.0
 */
public final class EngineOptions {

	/** {@code --output FORMAT}. */
	public static final String OUTPUT = "output";

	/** {@code --verbose [FIELDS]}. */
	public static final String VERBOSE = "verbose";

	/** {@code --dry-run[=BOOL]}. */
	public static final String DRY_RUN = "dry_run";

	/** {@code --fields FIELDS}. */
	public static final String FIELDS = "fields";

	/** {@code --filter EXPR}. */
	public static final String FILTER = "filter";

	/** {@code --expr EXPR}. */
	public static final String EXPR = "expr";

	/** {@code --no-heading}. */
	public static final String NO_HEADING = "no_heading";

	/** {@code --csv-raw}. */
	public static final String CSV_RAW = "csv_raw";

	/** {@code --timeout DURATION}. */
	public static final String TIMEOUT = "timeout";

	/** {@code --debug [PATTERN]}. */
	public static final String DEBUG = "debug";

	/** {@code --reason TEXT}. */
	public static final String REASON = "reason";

	/** {@code --env ENV}. */
	public static final String ENVIRONMENT = "env";

	/** {@code --credential-store MODE}. */
	public static final String CREDENTIAL_STORE = "credential_store";

	/** {@code --yes}. */
	public static final String YES = "yes";

	/** {@code --no-input}. */
	public static final String NO_INPUT = "no_input";

	/** Formats that have a switch of their own. */
	private static final List<String> SHORTHANDS = List.of("json", "toon", "human");

	private EngineOptions() {
	}

	/**
	 * All global options in the order of help.
	 * @param renderers the formats there are
	 * @param reason whether anybody wants to know why a command is run
	 * @param own the application's own; one takes the place of an option of the engine
	 * that has one of its names
	 */
	public static GlobalOptions all(Renderers renderers, boolean reason, Collection<GlobalOption> own) {
		List<String> formats = renderers.names();
		List<OptionSpec> options = new ArrayList<>();
		options.add(OptionSpec.named(GlobalOptions.HELP).alias("h").toggle().description("Print help").build());
		options.add(output(renderers));
		List<String> exclusive = new ArrayList<>(List.of(OUTPUT));
		for (String format : SHORTHANDS) {
			if (formats.contains(format)) {
				options
					.add(OptionSpec.named(format).toggle().hidden().description("Same as --output " + format).build());
				exclusive.add(format);
			}
		}
		options.add(OptionSpec.named(VERBOSE)
			.label("FIELDS")
			.optionalValue(OptionKind.OPTIONAL_GREEDY, "all")
			.description("Print metadata: all, or a list such as system,duration,args")
			.build());
		options.add(bool("dry-run", "Show what would be done and change nothing"));
		options.add(OptionSpec.named(YES)
			.alias("y")
			.toggle()
			.description("Do not ask before destroying something")
			.build());
		options.add(OptionSpec.named("no-input").toggle().description("Ask nothing, fail instead").build());
		options.add(OptionSpec.named(FIELDS)
			.label("FIELDS")
			.description("Show these fields only, separated by commas: id,owner.name; all for every field")
			.build());
		options.add(OptionSpec.named(FILTER)
			.label("EXPR")
			.description("Keep the items of a list for which this JMESPath expression holds")
			.build());
		options.add(OptionSpec.named(EXPR)
			.label("EXPR")
			.description("Show what this JMESPath expression makes of the result")
			.build());
		if (formats.contains("csv")) {
			options.add(OptionSpec.named("no-heading").toggle().description("Leave out the first line of csv").build());
			options.add(OptionSpec.named("csv-raw")
				.toggle()
				.description("Leave csv values as they are that a spreadsheet would take for formulas")
				.build());
		}
		options.add(bool(GlobalOptions.SCHEMA, "Describe the result in place of running"));
		options.add(OptionSpec.named(TIMEOUT)
			.label("DURATION")
			.allowHyphen()
			.defaultValue("0s")
			.description("How long it may take: 90s, 1.5m, 250ms; 0s is no limit")
			.build());
		options.add(OptionSpec.named(DEBUG)
			.label("PATTERN")
			.optionalValue(OptionKind.OPTIONAL_GREEDY, "*")
			.description("Print details on stderr: *, or a list such as transport,-auth")
			.build());
		if (reason) {
			options
				.add(OptionSpec.named(REASON).label("TEXT").description("Why it is run, for the audit record").build());
		}
		OptionSpec version = OptionSpec.named(GlobalOptions.VERSION)
			.alias("v")
			.toggle()
			.description("Print the version")
			.build();
		List<OptionSpec> owned = own.stream().map(GlobalOption::option).toList();
		options.removeIf((option) -> isTaken(option, owned));
		exclusive.removeIf((id) -> options.stream().noneMatch((option) -> option.id().equals(id)));
		options.addAll(owned);
		return new GlobalOptions(options, isTaken(version, owned) ? List.of() : List.of(version), (exclusive.size() > 1)
				? List.of(new OptionRelation(OptionRelation.Kind.AT_MOST_ONE, exclusive)) : List.of());
	}

	/** Formats an application chose are known before a line is read. */
	private static OptionSpec output(Renderers renderers) {
		OptionSpec.Builder output = OptionSpec.named(OUTPUT).alias("o").label("FORMAT");
		if (renderers.areChosen()) {
			return output.choices(renderers.names()).description("How to print the result" + usual(renderers)).build();
		}
		String names = String.join(", ", renderers.names());
		return output.description("How to print the result: " + names + usual(renderers)).build();
	}

	private static boolean isTaken(OptionSpec option, List<OptionSpec> owned) {
		return owned.stream()
			.anyMatch((other) -> other.id().equals(option.id())
					|| other.spellings().stream().anyMatch(option.spellings()::contains));
	}

	private static String usual(Renderers renderers) {
		String terminal = renderers.usual(true);
		String elsewhere = renderers.usual(false);
		return terminal.equals(elsewhere) ? " (" + terminal + " by default)"
				: " (" + terminal + " on a terminal, " + elsewhere + " elsewhere)";
	}

	/**
	 * {@code --env ENV}, for applications that have environments.
	 * @param names completes them
	 */
	public static GlobalOption environment(ValueCompletion names) {
		return new GlobalOption(OptionSpec.named(ENVIRONMENT)
			.completion(names)
			.description("The environment to work on, for this run")
			.build());
	}

	/** {@code --credential-store MODE}, for applications where people log in. */
	public static GlobalOption credentialStore() {
		return new GlobalOption(OptionSpec.named("credential-store")
			.id(CREDENTIAL_STORE)
			.label("MODE")
			.choices(List.of("auto", "keyring", "keychain", "file"))
			.description("Where credentials are kept, for this run")
			.build());
	}

	/** The option that names the value of a context variable for one run. */
	public static GlobalOption context(ContextVariable variable) {
		OptionSpec.Builder option = OptionSpec.named(variable.options().get(0))
			.id(variable.name())
			.description(variable.description());
		variable.options().stream().skip(1).forEach(option::alias);
		return new GlobalOption(option.build());
	}

	private static OptionSpec bool(String name, String description) {
		return OptionSpec.named(name)
			.label("BOOL")
			.type(ValueType.BOOLEAN)
			.optionalValue(OptionKind.OPTIONAL_ATTACHED, "true")
			.description(description)
			.build();
	}

}
