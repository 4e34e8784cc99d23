package dev.cliengine.builtin.config;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.cliengine.builtin.Admin;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.config.ConfigFile;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;
import dev.cliengine.io.DraftFile;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Editor;
import dev.cliengine.terminal.Prompter;

/**
 * {@code config edit}: the person's editor on a draft, which takes the place of the file
 * once it can be read.
 */
public final class ConfigEditCommand implements Admin {

	private static final String FILE = "file";

	private static final long LIMIT = 8 * 1024 * 1024;

	private final ConfigFiles files;

	private final Editor editor;

	private final Audience audience;

	private final Prompter prompter;

	private final Consumer<String> talk;

	public ConfigEditCommand(ConfigFiles files, Editor editor, Audience audience, Prompter prompter,
			Consumer<String> talk) {
		this.files = files;
		this.editor = editor;
		this.audience = audience;
		this.prompter = prompter;
		this.talk = talk;
	}

	@Override
	public void register(CommandRegistration registration) {
		CommandSpec.Builder spec = CommandSpec.command("config edit")
			.summary("Open the configuration file in your editor")
			.description("Open the configuration file in your editor: VISUAL, else EDITOR. "
					+ "What you save takes effect once it can be read; until then the file stays as it was.")
			.auth(AuthRequirement.NONE)
			.tier(Tier.MUTATE)
			.repairs()
			.exclusive();
		if (this.files.all().size() > 1) {
			spec.option(OptionSpec.named(FILE)
				.choices(this.files.all().stream().map(ConfigFile::name).toList())
				.defaultValue(this.files.all().get(0).name())
				.description("Which of the files"));
		}
		registration.command(CommandHandler.of(spec.build(), (context) -> edit(file(context.arguments().text(FILE)))));
	}

	private ConfigFile file(@Nullable String name) {
		List<ConfigFile> all = this.files.all();
		return all.stream().filter((file) -> file.name().equals(name)).findFirst().orElse(all.get(0));
	}

	private CommandResult<Map<String, Object>> edit(ConfigFile file) {
		if (!this.audience.mayAsk()) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Use 'config set KEY VALUE', or edit " + file.path() + " by other means")
				.message("an editor needs a terminal");
		}
		byte[] before = file.bytes();
		DraftFile draft = DraftFile.of(file.path(), before);
		boolean changed;
		try {
			changed = replace(file, before, edited(file, draft));
		}
		catch (CliException ex) {
			throw kept(ex, draft, before);
		}
		draft.delete();
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("changed", changed);
		data.put("path", file.path().toString());
		return CommandResult.of(data);
	}

	private boolean replace(ConfigFile file, byte[] before, byte[] after) {
		boolean changed = !Arrays.equals(before, after);
		if (changed) {
			this.files.replace(file, before, after);
		}
		return changed;
	}

	/** What the person leaves behind, once it can be read. */
	private byte[] edited(ConfigFile file, DraftFile draft) {
		while (true) {
			this.editor.edit(draft.path());
			byte[] content = draft.read(LIMIT);
			try {
				file.parse(content);
				return content;
			}
			catch (CliException ex) {
				this.talk.accept("Error: " + ex.getMessage());
				if (!this.prompter.confirm("Open the editor again?")) {
					throw ex;
				}
			}
		}
	}

	private static boolean isUntouched(DraftFile draft, byte[] before) {
		try {
			return Arrays.equals(before, draft.read(LIMIT));
		}
		catch (CliException ex) {
			return false;
		}
	}

	/** Nobody's work is thrown away, and a draft nobody worked on is not left behind. */
	private static CliException kept(CliException failure, DraftFile draft, byte[] before) {
		if (isUntouched(draft, before)) {
			draft.delete();
			return failure;
		}
		return CliException.category(failure.category())
			.code(failure.code())
			.cause(failure)
			.fix("Your text is kept in " + draft.path())
			.message("nothing was changed: " + failure.getMessage());
	}

}
