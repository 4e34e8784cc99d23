package dev.cliengine.builtin;

import java.util.Map;
import java.util.TreeMap;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.output.TextView;

/**
 * {@code version}: the same as {@code --version}, with the parts apart for programs.
 */
public final class VersionCommand implements Admin {

	private final ApplicationInfo application;

	public VersionCommand(ApplicationInfo application) {
		this.application = application;
	}

	@Override
	public void register(CommandRegistration registration) {
		CommandSpec spec = CommandSpec.command("version")
			.summary("Print the version")
			.view((TextView) (data, width) -> this.application.name() + " version " + this.application.versionText()
					+ "\n")
			.builtIn()
			.build();
		registration.command(CommandHandler.of(spec, (context) -> parts()));
	}

	private Map<String, String> parts() {
		Map<String, String> parts = new TreeMap<>();
		parts.put("name", this.application.name());
		parts.put("version", this.application.version());
		parts.put("java", Runtime.version().toString());
		if (!this.application.commit().isEmpty()) {
			parts.put("commit", this.application.commit());
		}
		if (!this.application.date().isEmpty()) {
			parts.put("built", this.application.date());
		}
		return parts;
	}

}
