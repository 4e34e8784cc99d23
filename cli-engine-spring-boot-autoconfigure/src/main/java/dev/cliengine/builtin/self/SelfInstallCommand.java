package dev.cliengine.builtin.self;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import dev.cliengine.builtin.Admin;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.core.Tier;
import dev.cliengine.install.InstallReport;
import dev.cliengine.install.InstallRequest;
import dev.cliengine.install.InstallSystem;
import dev.cliengine.install.Installer;
import dev.cliengine.install.LinkKind;

/**
 * {@code self install} and {@code self update-cache}.
 *
 * @since 0.1.0
 */
public final class SelfInstallCommand implements Admin {

	private static final String FORCE = "force";

	private static final String NO_COMPLETION = "no_completion";

	private static final String NO_MAN = "no_man";

	private static final String LINKS = "links";

	private final Supplier<InstallSystem> system;

	/**
	 * @param system what an installation takes from this process
	 */
	public SelfInstallCommand(Supplier<InstallSystem> system) {
		this.system = system;
	}

	@Override
	public void register(CommandRegistration registration) {
		CommandSpec install = SelfPlace.command("install")
			.summary("Install this application")
			.description("""
					Install this application: unpacked, with a cache of the JVM that makes it start faster, a launcher
					under each of its names, completion for your shell, and manual pages.

					Doing it again changes nothing; after an upgrade of the application it installs the new one
					in place of the old one. With --name there is that one name alone.""")
			.tier(Tier.MUTATE)
			.handlesDryRun()
			.option(OptionSpec.named(FORCE).toggle().description("Replace files that somebody else made"))
			.option(OptionSpec.named("no-completion").toggle().description("Leave out the completion"))
			.option(OptionSpec.named("no-man").toggle().description("Leave out the manual pages"))
			.option(OptionSpec.named(LINKS)
				.label("KIND")
				.choices(List.of("soft", "hard", "script"))
				.defaultValue("soft")
				.description("How other names lead to the launcher"))
			.example("self install --dir /usr/local")
			.build();
		CommandSpec update = SelfPlace.command("update-cache").summary("Make the cache of the JVM anew").description("""
				Make the cache of the JVM anew, for the JVM that runs this. Without a cache that is its own,
				the application starts more slowly.""").tier(Tier.MUTATE).handlesDryRun().build();
		registration.group(GroupSpec.of("self", "Install this application, and see that it is well"))
			.command(CommandHandler.of(install, this::install))
			.command(CommandHandler.of(update, this::update));
	}

	private CommandResult<Map<String, Object>> install(CommandContext context) {
		InstallSystem known = this.system.get();
		InstallReport report = new Installer(known).install(request(context), context.dryRun());
		CommandResult<Map<String, Object>> result = SelfPlace.result(report,
				context.dryRun() ? "Would install " + report.name() + " in " + report.directory() + ":"
						: "Installed " + report.name() + " in " + report.directory() + ":");
		Path programs = report.files().get(0).resolveSibling(".").normalize();
		String path = known.environment().get("PATH");
		if (path == null || !List.of(path.split(File.pathSeparator)).contains(programs.toString())) {
			result = result
				.warning(programs + " is not on the PATH, so '" + report.name() + "' alone will not be found: add it");
		}
		return context.dryRun() ? result.asDryRun() : result.next("self doctor", "See whether all is well");
	}

	private CommandResult<Map<String, Object>> update(CommandContext context) {
		InstallSystem known = this.system.get();
		InstallReport report = new Installer(known).updateCache(SelfPlace.of(known, context), context.dryRun());
		CommandResult<Map<String, Object>> result = SelfPlace.result(report, (context.dryRun() ? "Would make" : "Made")
				+ " the cache of " + report.name() + " for Java " + report.java() + " anew");
		return context.dryRun() ? result.asDryRun() : result;
	}

	private static InstallRequest request(CommandContext context) {
		CommandArguments arguments = context.arguments();
		String kind = String.valueOf(arguments.text(LINKS));
		return new InstallRequest(SelfPlace.directory(context), SelfPlace.name(context), arguments.flag(FORCE),
				!arguments.flag(NO_COMPLETION), !arguments.flag(NO_MAN),
				LinkKind.valueOf(kind.toUpperCase(Locale.ROOT)));
	}

}
