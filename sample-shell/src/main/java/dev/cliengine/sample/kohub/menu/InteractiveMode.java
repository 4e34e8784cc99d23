package dev.cliengine.sample.kohub.menu;

import org.springframework.stereotype.Component;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.change.Changes;
import dev.cliengine.shell.Conversation;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.Streams;
import dev.cliengine.transport.CallContexts;

/**
 * The interactive mode.
 *
 * @since 0.1.0
 */
@Component
public class InteractiveMode {

	private final Hub hub;

	private final Conversation conversation;

	private final CallContexts contexts;

	private final Changes changes;

	private final Person person;

	InteractiveMode(Hub hub, Conversation conversation, CallContexts contexts, Changes changes, Person person) {
		this.hub = hub;
		this.conversation = conversation;
		this.contexts = contexts;
		this.changes = changes;
		this.person = person;
	}

	/**
	 * Shows the main menu and those below it, until somebody leaves.
	 * @param state where they stand
	 * @throws CliException if there is no terminal to talk on; or with the reason, if the
	 * state's cancellation ended it
	 */
	public void mainMenu(MenuState state) {
		requireTerminal();
		Dialog dialog = new Dialog(this.person.prompter(), this.person.streams().err(), this.hub::look,
				state.cancellation());
		NetworkWait waiting = new NetworkWait(this.conversation, this.contexts, this.person.streams().err(),
				() -> this.hub.look().rich(), state.cancellation());
		Desk desk = new Desk(state, dialog, waiting, new MenuLoop(state, dialog), this.changes);
		this.conversation.hold(state.cancellation(), () -> {
			try {
				new MainMenu(desk, new Identity(desk, this.person.host().name())).run();
			}
			catch (Left ex) {
				// Before the first menu
			}
		});
	}

	void requireTerminal() {
		if (!this.person.audience().mayAsk() || !this.person.audience().outputTerminal()) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Run single commands here: kohub-cli COMMAND [OPTIONS]")
				.message("the interactive mode needs a terminal");
		}
	}

	/**
	 * Who is there, and how to talk with them.
	 *
	 * @param prompter asks
	 * @param streams the streams of the process
	 * @param audience who is there
	 * @param host their machine
	 */
	@Component
	record Person(Prompter prompter, Streams streams, Audience audience, Host host) {
	}

}
