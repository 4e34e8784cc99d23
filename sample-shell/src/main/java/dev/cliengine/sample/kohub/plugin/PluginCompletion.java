package dev.cliengine.sample.kohub.plugin;

import java.util.List;

import org.springframework.stereotype.Component;

import dev.cliengine.command.ValueCompletion;
import dev.cliengine.core.CliException;

/**
 * Offers the names of plugins.
 */
@Component
class PluginCompletion implements ValueCompletion {

	private final Plugins plugins;

	PluginCompletion(Plugins plugins) {
		this.plugins = plugins;
	}

	@Override
	public List<String> complete(String typed) {
		try {
			return ValueCompletion.of(this.plugins.all().stream().map(Plugin::name).toList()).complete(typed);
		}
		catch (CliException ex) {
			return List.of();
		}
	}

}
