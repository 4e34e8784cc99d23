package dev.cliengine.builtin;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionRelation;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.Placement;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.completion.install.CompletionFiles;
import dev.cliengine.completion.script.CompletionScript;
import dev.cliengine.completion.script.Shell;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;
import dev.cliengine.middleware.PlainText;
import dev.cliengine.terminal.ControlCharacters;

/**
 * {@code completion [SHELL]}: the script that completes lines in a shell, printed, put
 * where the shell reads it, or removed from there.
 *
 * @since 0.1.0
 */
@Order(BuiltinOrder.COMPLETION)
public final class CompletionCommand implements Finder {

	private static final String SHELL = "shell";

	private static final String INSTALL = "install";

	private static final String UNINSTALL = "uninstall";

	private final ApplicationInfo application;

	private final Supplier<CommandCatalog> catalog;

	private final Supplier<GlobalOptions> globals;

	private final EnvironmentVariables environment;

	public CompletionCommand(ApplicationInfo application, Supplier<CommandCatalog> catalog,
			Supplier<GlobalOptions> globals, EnvironmentVariables environment) {
		this.application = application;
		this.catalog = catalog;
		this.globals = globals;
		this.environment = environment;
	}

	@Override
	public Placement placement() {
		return Placement.LEADING;
	}

	@Override
	public void register(CommandRegistration registration) {
		ValueSpec shell = ValueSpec.labelled("SHELL").choices(Shell.words()).build();
		CommandSpec spec = CommandSpec.command("completion")
			.summary("Generate or install shell completion scripts")
			.argument(new ArgumentSpec(SHELL, shell, false, false, "The shell; the one of $SHELL without it"))
			.option(OptionSpec.named(INSTALL).toggle().description("Put the script where the shell reads it"))
			.option(OptionSpec.named(UNINSTALL).toggle().description("Remove what --install has written"))
			.relation(OptionRelation.Kind.AT_MOST_ONE, INSTALL, UNINSTALL)
			.example("completion bash --install")
			.builtIn()
			.tier(Tier.MUTATE)
			.handlesDryRun()
			.build();
		registration.command(CommandHandler.of(spec, this::run));
	}

	/** Whether a line changes files, and does not only print. */
	public static boolean writes(CommandArguments arguments) {
		return arguments.flag(INSTALL) || arguments.flag(UNINSTALL);
	}

	private PlainText run(CommandContext context) {
		String typed = context.arguments().text(SHELL);
		Shell shell = (typed != null) ? Shell.named(typed).orElseThrow() : detected();
		CompletionScript script = new CompletionScript(shell, this.application.name());
		if (context.arguments().flag(INSTALL)) {
			return install(script, context.dryRun());
		}
		if (context.arguments().flag(UNINSTALL)) {
			return uninstall(script, context.dryRun());
		}
		return new PlainText(text(script));
	}

	private PlainText install(CompletionScript script, boolean preview) {
		CompletionFiles files = files(script);
		if (preview) {
			String body = files.body().isEmpty() ? "" : "\nTo the last:\n" + files.body();
			return new PlainText("Would install " + script.name() + " completion.\nFiles to be written:\n"
					+ lines(files.all()) + body + "\n");
		}
		files.install(text(script));
		return new PlainText("Installed " + script.name() + " completion.\nFiles written:\n" + lines(files.all()));
	}

	private PlainText uninstall(CompletionScript script, boolean preview) {
		CompletionFiles files = files(script);
		List<Path> changed = preview ? files.installed() : files.uninstall();
		if (changed.isEmpty()) {
			return new PlainText(script.name() + " completion is not installed.\n");
		}
		String head = preview ? "Would remove " : "Removed ";
		String list = preview ? "Files to be changed or removed:\n" : "Files changed or removed:\n";
		return new PlainText(head + script.name() + " completion.\n" + list + lines(changed) + "\n");
	}

	private CompletionFiles files(CompletionScript script) {
		return new CompletionFiles(script.shell(), script.name(), this.environment);
	}

	private String text(CompletionScript script) {
		return script.text(this.catalog.get().root(), this.globals.get());
	}

	private static String lines(List<Path> files) {
		return files.stream()
			.map((file) -> ControlCharacters.singleLine(file.toString()))
			.collect(Collectors.joining("\n"));
	}

	private Shell detected() {
		String program = this.environment.get("SHELL");
		if (program == null || program.isBlank()) {
			if (this.environment.get("PSModulePath") != null) {
				return Shell.POWERSHELL;
			}
			throw undetected("$SHELL is not set");
		}
		return Shell.ofProgram(program)
			.orElseThrow(() -> undetected("$SHELL is set to \"" + ControlCharacters.singleLine(program)
					+ "\" but that is not a recognized shell; supported: " + String.join(", ", Shell.words())));
	}

	private CliException undetected(String reason) {
		return CliException.category(ErrorCategory.FAILURE)
			.fix("Name it: " + this.application.name() + " completion bash")
			.message("could not detect shell: " + reason);
	}

}
