package dev.cliengine.command;

import java.util.List;

import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Stage;
import dev.cliengine.core.Tier;

/**
 * The invented application of the contract, as a catalogue: some leading and trailing
 * commands of the engine's kind, and two modules.
 */
public final class FleetCatalog {

	/** What the application says of itself. */
	public static final ApplicationInfo APPLICATION = new ApplicationInfo("fleetctl", "fleet", "Fleet tooling", "",
			"1.4.0", "", "");

	/** A few global options of every kind. */
	public static final GlobalOptions GLOBALS = new GlobalOptions(
			List.of(OptionSpec.named("help").alias("h").toggle().description("Print help").build(),
					OptionSpec.named("output").alias("o").label("FORMAT").description("How to print").build(),
					OptionSpec.named("json").toggle().hidden().build(),
					OptionSpec.named("verbose")
						.label("FIELDS")
						.optionalValue(OptionKind.OPTIONAL_GREEDY, "all")
						.description("Print metadata")
						.build(),
					OptionSpec.named("dry-run")
						.label("BOOL")
						.type(ValueType.BOOLEAN)
						.optionalValue(OptionKind.OPTIONAL_ATTACHED, "true")
						.description("Change nothing")
						.build(),
					OptionSpec.named("yes").alias("y").toggle().description("Do not ask").build()),
			List.of(OptionSpec.named("version").alias("v").toggle().description("Print the version").build()),
			List.of());

	private FleetCatalog() {
	}

	/** The catalogue. */
	public static CommandCatalog create() {
		return create(List.of());
	}

	/** The catalogue with more modules. */
	public static CommandCatalog create(List<CommandModule> more) {
		CommandCatalog.Builder catalog = CommandCatalog.builder(
				new Documentation(APPLICATION.summary(), APPLICATION.description(), List.of(), false),
				StagePolicy.from(Stage.GA));
		catalog.add(module("Fleet", Placement.APPLICATION, FleetCatalog::vehicles), "vehicles");
		more.forEach((module) -> catalog.add(module, "more"));
		catalog.add(module("Find Commands", Placement.LEADING,
				(registration) -> registration.command(leaf("search", "Search all commands and guides by keyword"))
					.command(leaf("guide", "Built-in guides for AI agents and developers"))),
				"finders");
		catalog.add(module("Admin", Placement.TRAILING,
				(registration) -> registration.group(GroupSpec.of("flags", "Inspect declared feature flags"))
					.command(leaf("flags list", "List every flagged node"))),
				"flags");
		return catalog.build();
	}

	/** A module from its parts. */
	public static CommandModule module(String category, Placement placement, CommandModule module) {
		return new CommandModule() {

			@Override
			public void register(CommandRegistration registration) {
				module.register(registration);
			}

			@Override
			public String category() {
				return category;
			}

			@Override
			public Placement placement() {
				return placement;
			}

		};
	}

	/** A command that does nothing. */
	public static CommandHandler leaf(String path, String summary) {
		return handler(CommandSpec.command(path).summary(summary));
	}

	/** A command that does nothing. */
	public static CommandHandler handler(CommandSpec.Builder spec) {
		return CommandHandler.of(spec.build(), (context) -> null);
	}

	private static void vehicles(CommandRegistration registration) {
		registration.command(leaf("ping", "Say hello"));
		registration.command(handler(CommandSpec.command("vehicle list")
			.summary("List vehicles")
			.alias("ls")
			.auth(AuthRequirement.NONE)
			.option(OptionSpec.named("team").alias("t").required().description("Team to look in"))
			.option(OptionSpec.named("state")
				.choices(List.of("parked", "moving"))
				.defaultValue("parked")
				.description("State it is in"))
			.option(OptionSpec.named("label").repeatable())
			.option(OptionSpec.named("color").negatable().description("Paint it"))
			.option(OptionSpec.named("secret").hidden())
			.argument(new ArgumentSpec("words",
					ValueSpec.labelled("WORDS").completion(ValueCompletion.of(List.of("red", "round"))).build(), false,
					true, "What to look for"))));
		registration.command(handler(CommandSpec.command("vehicle delete")
			.summary("Delete a vehicle")
			.description("Delete a vehicle for good.\n\nIt cannot be brought back.")
			.tier(Tier.DESTRUCTIVE)
			.argument("id", "Which one")
			.argument(new ArgumentSpec("note", ValueSpec.labelled("NOTE").content().build(), false, false, ""))));
		registration.command(handler(CommandSpec.command("vehicle probe").summary("Probe").hidden()));
		registration.group(new GroupSpec(CommandPath.parse("vehicle"),
				new Documentation("Manage vehicles", "Everything with wheels", List.of("car"), false), null));
		registration.group(GroupSpec.of("vehicle tyre", "Manage tyres"));
		registration.command(leaf("vehicle tyre swap", "Swap tyres"));
		registration.group(new GroupSpec(CommandPath.parse("depot"),
				new Documentation("Hidden depot", null, List.of(), true), null));
		registration.command(leaf("depot open", "Open it"));
		registration.group(GroupSpec.of("empty", "Never mounted"));
	}

}
