package dev.cliengine.command.help;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.command.parse.UsageLine;
import dev.cliengine.core.ApplicationInfo;

/**
 * Writes the help of the root, of groups and of commands. The text ends with a newline.
 *
 * @since 0.1.0
 */
public final class HelpText {

	private final ApplicationInfo application;

	private final GlobalOptions globals;

	private final Supplier<? extends SortedMap<String, String>> aliases;

	private final IntSupplier width;

	/** Help of an application without aliases. */
	public HelpText(ApplicationInfo application, GlobalOptions globals) {
		this(application, globals, Collections::emptySortedMap, () -> 80);
	}

	/**
	 * @param aliases the line each alias stands for; asked for the help of the root only
	 * @param width how many columns the line of an alias may take
	 */
	public HelpText(ApplicationInfo application, GlobalOptions globals,
			Supplier<? extends SortedMap<String, String>> aliases, IntSupplier width) {
		this.application = application;
		this.globals = globals;
		this.aliases = aliases;
		this.width = width;
	}

	/** The global options it tells of. */
	public GlobalOptions globals() {
		return this.globals;
	}

	/** The help of a node. */
	public String of(CommandNode node) {
		if (node.path().isRoot()) {
			List<HelpRow> rows = AliasHelp.rows(node, this.aliases.get(), this.width.getAsInt());
			return RootHelp.text(this.application.about(), node, usage(node), rows);
		}
		return node.isCommand() ? command(node) : group(node);
	}

	private String group(CommandNode node) {
		StringBuilder text = head(node);
		List<HelpRow> rows = node.visibleChildren()
			.stream()
			.map((child) -> new HelpRow(child.name(), child.documentation().summary()))
			.toList();
		HelpRow.section(text, "Commands:", rows);
		return text.toString();
	}

	private String command(CommandNode node) {
		StringBuilder text = head(node);
		FieldHelp fields = new FieldHelp(handler(node).spec().result());
		HelpRow.section(text, "Arguments:", node.syntax().arguments().stream().map(HelpText::row).toList());
		HelpRow.section(text, "Options:", rows(node.syntax().options().stream(), fields));
		HelpRow.section(text, "Global options:",
				rows(this.globals.options().stream().filter((option) -> concerns(option, node)), fields));
		HelpRow.section(text, "Output fields:", fields.rows());
		HelpRow.section(text, "Examples:",
				node.documentation()
					.examples()
					.stream()
					.map((line) -> new HelpRow(this.application.name() + " " + line, ""))
					.toList());
		return text.toString();
	}

	private StringBuilder head(CommandNode node) {
		StringBuilder text = new StringBuilder();
		String about = node.documentation().about();
		if (!about.isEmpty()) {
			text.append(about).append("\n\n");
		}
		return text.append("Usage: ").append(usage(node)).append('\n');
	}

	private String usage(CommandNode node) {
		return UsageLine.of(this.application.name(), node);
	}

	private static List<HelpRow> rows(Stream<OptionSpec> options, FieldHelp fields) {
		return options.filter((option) -> !option.hidden()).map(fields::row).toList();
	}

	private static CommandHandler handler(CommandNode node) {
		return Objects.requireNonNull(node.handler(), "A group has no fields");
	}

	/** A preview and a confirmation mean nothing where nothing is changed. */
	private static boolean concerns(OptionSpec option, CommandNode node) {
		boolean onlyForChanges = option.id().equals("dry_run") || option.id().equals("yes");
		return !onlyForChanges || (node.handler() != null && node.handler().spec().metadata().changesSomething());
	}

	private static HelpRow row(ArgumentSpec argument) {
		return new HelpRow(argument.usage(), OptionHelp.described(argument.description(), argument.value()));
	}

}
