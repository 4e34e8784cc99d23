package dev.cliengine.tui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jline.terminal.Terminal;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.parse.LineLexer;
import dev.cliengine.config.ContextVariable;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.Cancellation;
import dev.cliengine.guide.markdown.MarkdownText;
import dev.cliengine.middleware.EngineOptions;
import dev.cliengine.terminal.ColourChoice;
import dev.cliengine.terminal.UnicodeChoice;
import dev.cliengine.tui.browse.CatalogParts;
import dev.cliengine.tui.browse.CatalogScreen;
import dev.cliengine.tui.draw.TextInput;
import dev.cliengine.tui.draw.Theme;
import dev.cliengine.tui.form.FormParts;
import dev.cliengine.tui.form.FormScreen;
import dev.cliengine.tui.result.Command;
import dev.cliengine.tui.result.ResultParts;
import dev.cliengine.tui.result.RunScreen;
import dev.cliengine.tui.screen.AskScreen;
import dev.cliengine.tui.screen.Effect;
import dev.cliengine.tui.screen.PickScreen;
import dev.cliengine.tui.screen.Screen;
import dev.cliengine.tui.screen.Settings;
import dev.cliengine.tui.screen.TextScreen;
import dev.cliengine.tui.window.DeskPlaces;
import dev.cliengine.tui.window.TerminalWindow;

/**
 * Makes the screens of an application.
 */
record Screens(ApplicationInfo application, TuiCommands commands, TuiPlaces places, TuiTerminal terminal) {

	private static final String AS_CONFIGURED = "as configured";

	String show(Terminal on, String typed, Cancellation outer) throws IOException {
		Theme theme = new Theme(ColourChoice.forOutput(this.terminal.environment(), this.terminal.audience()),
				UnicodeChoice.of(this.terminal.environment()));
		DeskPlaces everywhere = new DeskPlaces(this.application.name(), KeysText::screen, this::environments,
				this::contexts, this::guides);
		TerminalWindow window = new TerminalWindow(on, theme, this.commands.executor(), this.terminal.mapper(),
				this.terminal.streams(), this.terminal.prompter());
		List<Screen> screens = new ArrayList<>(List.of(catalog()));
		if (line(LineLexer.lex(typed).words()) instanceof Effect.Open begun) {
			screens.add(begun.screen());
		}
		return window.show(everywhere, screens, outer);
	}

	private Screen catalog() {
		CommandNode root = this.commands.catalog().get().root();
		return new CatalogScreen(new CatalogParts(root, this.commands.help()::of, (node) -> form(node, List.of())));
	}

	private Screen form(CommandNode node, List<String> rest) {
		CommandNode root = this.commands.catalog().get().root();
		FormParts parts = new FormParts(this.application.name(), root, this.commands.globals(),
				this.commands.completer(), (command, words) -> run(new Command(command, words)));
		return FormScreen.of(parts, node, rest);
	}

	private Effect.Run run(Command command) {
		ResultParts parts = new ResultParts(this::run, this::line);
		return new Effect.Run(command.words(), more(command), RunScreen.of(parts, command));
	}

	/** All fields, for whoever looks at a table may want to see others. */
	private List<String> more(Command command) {
		boolean known = this.commands.globals()
			.options()
			.stream()
			.anyMatch((option) -> option.id().equals(EngineOptions.FIELDS) && option.displayName().equals("--fields"));
		return (known && command.queryable()) ? List.of("--fields", "all") : List.of();
	}

	/** What opens a line somebody gives: the form of its command, else nothing. */
	private Effect line(List<String> words) {
		List<String> rest = new ArrayList<>(words);
		if (!rest.isEmpty() && rest.get(0).equals(this.application.name())) {
			rest.remove(0);
		}
		Optional<CommandNode> node = Optional.of(this.commands.catalog().get().root());
		while (!rest.isEmpty() && node.get().child(rest.get(0)).isPresent()) {
			node = node.get().child(rest.remove(0));
		}
		return node.filter(CommandNode::isCommand)
			.<Effect>map((command) -> new Effect.Open(form(command, rest)))
			.orElseGet(Effect.Nothing::new);
	}

	private Screen environments() {
		List<PickScreen.Item> items = new ArrayList<>();
		for (OptionSpec option : this.commands.globals().options()) {
			if (option.id().equals(EngineOptions.ENVIRONMENT)) {
				String name = option.displayName();
				items.add(new PickScreen.Item(AS_CONFIGURED, this.places.environments().get().active(),
						new Effect.Choose(name, null)));
				this.places.environments()
					.get()
					.names()
					.forEach((environment) -> items
						.add(new PickScreen.Item(environment, "", new Effect.Choose(name, environment))));
			}
		}
		return new PickScreen("environments", items);
	}

	private Screen contexts(Settings settings) {
		List<PickScreen.Item> items = new ArrayList<>();
		for (ContextVariable variable : this.places.variables().get()) {
			String option = "--" + variable.options().get(0);
			Screen question = new AskScreen(variable.name() + " (empty: as configured)",
					TextInput.of(settings.values().getOrDefault(option, "")),
					(value) -> new Effect.Choose(option, value));
			items.add(new PickScreen.Item(variable.name(), variable.description(), new Effect.Open(question)));
		}
		return new PickScreen("contexts", items);
	}

	private Screen guides() {
		return new PickScreen("guides",
				this.places.guides()
					.get()
					.all()
					.stream()
					.map((guide) -> new PickScreen.Item(guide.topic(), guide.summary(),
							new Effect.Open(new TextScreen("guide " + guide.topic(),
									(width) -> MarkdownText.render(guide.body(), width, false)))))
					.toList());
	}

}
