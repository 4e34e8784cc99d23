package dev.cliengine.sample.kohub.menu;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import dev.cliengine.core.CliException;
import dev.cliengine.sample.kohub.menu.Choices.Line;
import dev.cliengine.sample.kohub.menu.Entry.Action;
import dev.cliengine.sample.kohub.menu.Entry.After;
import dev.cliengine.sample.kohub.view.Panel;

/**
 * Shows a menu until somebody leaves it. Nothing that fails ends it.
 */
final class MenuLoop {

	private final MenuState state;

	private final Dialog dialog;

	MenuLoop(MenuState state, Dialog dialog) {
		this.state = state;
		this.dialog = dialog;
	}

	/** Shows a menu, which is made anew each time. */
	void run(Supplier<Menu> menu) {
		boolean stays = true;
		while (stays) {
			try {
				stays = act(choose(menu.get()));
			}
			catch (Left ex) {
				return;
			}
		}
	}

	/** What somebody chose. */
	private Entry choose(Menu menu) {
		header(menu);
		List<Entry> entries = menu.entries().stream().filter((entry) -> entry.action() != null).toList();
		List<Line> lines = menu.entries()
			.stream()
			.map((entry) -> new Line(entry.label(), entry.action() == null))
			.toList();
		return entries.get(this.dialog.pick(menu.title(), new Choices(lines), -1));
	}

	private void header(Menu menu) {
		List<String> crumbs = new ArrayList<>(List.of("KohakuHub"));
		crumbs.addAll(menu.crumbs());
		Panel panel = new Panel(String.join(" > ", crumbs)).fact("Endpoint", this.state.client().endpoint())
			.line(this.state.user().map((user) -> "User: " + user).orElse("Not logged in"));
		menu.notes().forEach(panel::line);
		this.dialog.page();
		this.dialog.show(panel.text(this.dialog.look()));
	}

	/** Whether the menu is shown again. */
	private boolean act(Entry entry) {
		Action action = entry.action();
		After after = After.STAY;
		try {
			after = (action != null) ? action.run() : After.STAY;
			if (after.pauses()) {
				this.dialog.pause();
			}
		}
		catch (Left ex) {
			return !after.leaves();
		}
		catch (RuntimeException ex) {
			if (this.dialog.isOver()) {
				throw ex;
			}
			failed(entry, ex);
		}
		return !after.leaves();
	}

	private void failed(Entry entry, RuntimeException failure) {
		String message = (failure instanceof CliException) ? failure.getMessage() : "It went wrong: " + failure;
		Panel panel = new Panel(entry.operation() + " failed").line(String.valueOf(message));
		Suggestions.of(failure, this.state.client().endpoint()).forEach((line) -> panel.line("- " + line));
		this.dialog.show(panel.text(this.dialog.look()));
		try {
			this.dialog.pause();
		}
		catch (Left ex) {
			// Whoever does not want to read on is back in the menu
		}
	}

}
