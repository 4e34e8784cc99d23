package dev.cliengine.sample.kohub.menu;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.Cancellation;
import dev.cliengine.sample.kohub.Journal;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.change.Changes;
import dev.cliengine.sample.kohub.view.Look;
import dev.cliengine.terminal.Streams;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody in the menus. */
final class MenuVisit {

	private final MenuHub hub;

	private final List<String> waits = new ArrayList<>();

	MenuVisit(MenuHub hub) {
		this.hub = hub;
	}

	/** What is on the screen when they have left. */
	String run(Answers answers) {
		ByteArrayOutputStream screen = new ByteArrayOutputStream();
		Streams streams = new Streams(InputStream.nullInputStream(), OutputStream.nullOutputStream(), screen);
		MenuState state = new MenuState(this.hub::client, new Cancellation());
		Dialog dialog = new Dialog(answers, streams.err(), Look::plain, state.cancellation());
		Changes changes = Changes.notedIn(new Journal(streams, Clock.systemUTC()));
		Desk desk = new Desk(state, dialog, new Waiting() {

			@Override
			public <T extends @Nullable Object> T during(String doing, Supplier<T> work) {
				MenuVisit.this.waits.add(doing);
				return work.get();
			}

			@Override
			public <T extends @Nullable Object> T transferring(String doing, Supplier<T> work) {
				return during(doing, work);
			}

		}, new MenuLoop(state, dialog), changes);
		new MainMenu(desk, new Identity(desk, "box")).run();
		assertThat(answers.areUsedUp()).isTrue();
		return screen.toString(StandardCharsets.UTF_8);
	}

	/** What they waited for. */
	List<String> waits() {
		return this.waits;
	}

	/** What was noted, the newest first, each with the kind of its way back. */
	List<String> history() {
		return this.hub.config()
			.history()
			.stream()
			.map((entry) -> entry.operation() + " > " + new Undo(entry.undo()).kind())
			.toList();
	}

}
