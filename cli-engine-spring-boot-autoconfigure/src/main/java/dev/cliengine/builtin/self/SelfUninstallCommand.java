package dev.cliengine.builtin.self;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import dev.cliengine.builtin.Admin;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandResult;
import dev.cliengine.core.Tier;
import dev.cliengine.install.InstallPlaces;
import dev.cliengine.install.InstallSystem;
import dev.cliengine.install.Uninstaller;

/**
 * {@code self uninstall}.
 *
 * @since 0.1.0
 */
public final class SelfUninstallCommand implements Admin {

	private final Supplier<InstallSystem> system;

	/**
	 * @param system what an installation takes from this process
	 */
	public SelfUninstallCommand(Supplier<InstallSystem> system) {
		this.system = system;
	}

	@Override
	public void register(CommandRegistration registration) {
		registration.command(CommandHandler.of(SelfPlace.command("uninstall")
			.summary("Remove what 'self install' has installed")
			.description("""
					Remove what 'self install' has installed: launchers, the application, manual pages, completion.

					Configuration, credentials and history stay, and so do files that somebody changed.""")
			.tier(Tier.MUTATE)
			.handlesDryRun()
			.build(), this::uninstall));
	}

	private CommandResult<Map<String, Object>> uninstall(CommandContext context) {
		InstallSystem known = this.system.get();
		InstallPlaces places = SelfPlace.of(known, context);
		List<String> removed = new Uninstaller(known).uninstall(places, context.dryRun())
			.stream()
			.map(Object::toString)
			.toList();
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("name", places.name());
		data.put("directory", places.root().toString());
		data.put("removed", removed);
		String sentence = (context.dryRun() ? "Would remove " : "Removed ") + places.name() + " from " + places.root()
				+ ":";
		CommandResult<Map<String, Object>> result = CommandResult.of(data).shown(SelfPlace.lines(sentence, removed));
		return context.dryRun() ? result.asDryRun() : result;
	}

}
