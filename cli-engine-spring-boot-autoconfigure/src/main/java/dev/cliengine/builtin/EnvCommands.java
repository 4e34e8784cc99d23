package dev.cliengine.builtin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.Placement;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.config.ConfigPath;
import dev.cliengine.config.EnvironmentTable;
import dev.cliengine.config.Environments;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;

/**
 * {@code env}: which environments there are, what holds in them, and which one is used.
 *
 * @since 0.1.0
 */
public final class EnvCommands implements CommandModule {

	private static final String NAME = "name";

	private static final String ACTIVE = "active";

	private final Environments environments;

	private final SecretMask mask;

	/**
	 * @param secret whether the value at a path within an environment must not be shown
	 */
	public EnvCommands(Environments environments, Predicate<ConfigPath> secret) {
		this.environments = environments;
		this.mask = new SecretMask(secret);
	}

	@Override
	public String category() {
		return "Admin";
	}

	@Override
	public Placement placement() {
		return Placement.TRAILING;
	}

	@Override
	public void register(CommandRegistration registration) {
		EnvironmentViews views = new EnvironmentViews(this.environments);
		registration.group(GroupSpec.of("env", "Show and choose the environment commands work on"));
		command(registration, spec("list", "List the environments").view(views.list()), this::list);
		command(registration, spec("get", "Show which environment is used").view(views.active()),
				(context) -> active(effective(context)));
		command(registration, spec("info", "Show what holds in an environment").view(views.info())
			.argument(name(false, "The environment; the one in use without it")), this::info);
		command(registration,
				spec("set", "Choose the environment used from now on").tier(Tier.MUTATE)
					.view(views.active())
					.argument(name(true, "The environment"))
					.example("env set staging"),
				this::set);
		command(registration, spec("unset", "Forget the chosen environment").tier(Tier.MUTATE), (context) -> unset());
	}

	private static void command(CommandRegistration registration, CommandSpec.Builder spec, CommandHandler.Body body) {
		registration.command(CommandHandler.of(spec.build(), body));
	}

	private static CommandSpec.Builder spec(String name, String summary) {
		return CommandSpec.command("env " + name).summary(summary).auth(AuthRequirement.NONE);
	}

	private ArgumentSpec name(boolean required, String description) {
		ValueSpec value = ValueSpec.labelled("NAME")
			.completion((typed) -> ValueCompletion.of(this.environments.names()).complete(typed))
			.build();
		return new ArgumentSpec(NAME, value, required, false, description);
	}

	private CommandResult<List<Map<String, Object>>> list(CommandContext context) {
		String active = effective(context);
		List<Map<String, Object>> rows = new ArrayList<>();
		for (String name : this.environments.names()) {
			Map<String, Object> row = new LinkedHashMap<>();
			row.put(ACTIVE, name.equals(active));
			row.put(NAME, name);
			rows.add(row);
		}
		CommandResult<List<Map<String, Object>>> result = CommandResult.of(rows);
		Optional<CliException> failure = this.environments.failure();
		if (failure.isPresent()) {
			return result.warning(failure.get().getMessage());
		}
		return rows.isEmpty() ? result.warning(howToDefineOne()) : result;
	}

	private String howToDefineOne() {
		String none = "no environments are defined";
		Optional<Path> file = this.environments.file();
		return file.map((path) -> none + "; define one as a table, such as [staging], in " + path).orElse(none);
	}

	private CommandResult<Map<String, Object>> info(CommandContext context) {
		String typed = context.arguments().text(NAME);
		String name = (typed != null) ? typed : effective(context);
		if (name.isEmpty()) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Name the environment, or choose one with 'env set NAME'")
				.next("env list", "List the environments")
				.message("no environment is in use");
		}
		EnvironmentTable table = this.environments.get(name);
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("config", this.mask.masked(table.values()));
		data.put(NAME, table.name());
		return CommandResult.of(data);
	}

	private CommandResult<Map<String, Object>> set(CommandContext context) {
		String name = String.valueOf(context.arguments().text(NAME));
		this.environments.activate(name);
		return CommandResult.of(active(name)).next("env info " + name, "Show what holds in this environment");
	}

	private Map<String, Object> unset() {
		boolean removed = this.environments.deactivate();
		Map<String, Object> data = active(this.environments.active());
		data.put("removed", removed);
		return data;
	}

	private static Map<String, Object> active(String name) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put(ACTIVE, name);
		return data;
	}

	private String effective(CommandContext context) {
		String resolved = context.environment();
		return resolved.isEmpty() ? this.environments.active() : resolved;
	}

}
