package dev.cliengine.sample.kohub.run;

import java.util.List;

import org.springframework.stereotype.Component;

import dev.cliengine.core.CliException;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.shell.BareLine;

/**
 * The menus where somebody can use them and wants to, else the help.
 */
@Component
class HubBareLine implements BareLine {

	private final Hub hub;

	HubBareLine(Hub hub) {
		this.hub = hub;
	}

	@Override
	public List<String> words(boolean talks) {
		return (talks && isWanted()) ? List.of("interactive") : List.of();
	}

	/** Help is what people need whose configuration cannot be read. */
	private boolean isWanted() {
		try {
			return this.hub.config().interactiveModeDefault();
		}
		catch (CliException ex) {
			return false;
		}
	}

}
