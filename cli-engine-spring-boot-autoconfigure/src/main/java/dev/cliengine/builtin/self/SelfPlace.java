package dev.cliengine.builtin.self;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.install.InstallPlaces;
import dev.cliengine.install.InstallReport;
import dev.cliengine.install.InstallSystem;
import dev.cliengine.output.TextView;

/**
 * What the commands of {@code self} have in common: they find an installation, need
 * nobody to be logged in, and work while the configuration cannot be read.
 */
final class SelfPlace {

	private static final String DIR = "dir";

	private static final String NAME = "name";

	private SelfPlace() {
	}

	static CommandSpec.Builder command(String name) {
		return CommandSpec.command("self " + name)
			.auth(AuthRequirement.NONE)
			.repairs()
			.option(OptionSpec.named(DIR)
				.label("DIR")
				.description("Below it are bin, lib and share; ~/.local by default"))
			.option(OptionSpec.named(NAME).label("NAME").description("What the installation is called"));
	}

	static InstallPlaces of(InstallSystem system, CommandContext context) {
		return system.places(directory(context), name(context));
	}

	static @Nullable String directory(CommandContext context) {
		return context.arguments().text(DIR);
	}

	static @Nullable String name(CommandContext context) {
		return context.arguments().text(NAME);
	}

	static CommandResult<Map<String, Object>> result(InstallReport report, String sentence) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("name", report.name());
		data.put("directory", report.directory().toString());
		data.put("release", report.release().toString());
		data.put("java", report.java());
		data.put("cached", report.cached());
		data.put("files", report.files().stream().map(Object::toString).toList());
		data.put("manual_pages", report.pages());
		CommandResult<Map<String, Object>> result = CommandResult.of(data);
		for (String warning : report.warnings()) {
			result = result.warning(warning);
		}
		return result.shown(lines(sentence, report.files().stream().map(Object::toString).toList()));
	}

	static TextView lines(String sentence, List<String> lines) {
		return (data, width) -> lines.isEmpty() ? sentence + "\n" : sentence + "\n" + String.join("\n", lines) + "\n";
	}

}
