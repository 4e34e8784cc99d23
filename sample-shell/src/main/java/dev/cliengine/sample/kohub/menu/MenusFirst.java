package dev.cliengine.sample.kohub.menu;

import java.util.List;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

import dev.cliengine.core.CliException;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.shell.BareLine;

/**
 * The menus, where somebody can use them and did not decide against them; else the help.
 */
@Component
@Primary
class MenusFirst implements BareLine {

	private final Hub hub;

	MenusFirst(Hub hub) {
		this.hub = hub;
	}

	@Override
	public List<String> words(boolean talks) {
		return (talks && isWanted()) ? List.of("interactive") : List.of();
	}

	/** Whose configuration cannot be read needs help. */
	private boolean isWanted() {
		try {
			return this.hub.config().interactiveModeDefault();
		}
		catch (CliException ex) {
			return false;
		}
	}

}
