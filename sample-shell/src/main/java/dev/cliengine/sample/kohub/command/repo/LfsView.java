package dev.cliengine.sample.kohub.command.repo;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.kohub.client.model.LfsSettings;
import dev.cliengine.sample.kohub.view.Look;
import dev.cliengine.sample.kohub.view.Panel;

/**
 * Settings of large file storage as people see them.
 */
final class LfsView {

	private LfsView() {
	}

	static String text(LfsSettings settings, Look look) {
		Panel panel = new Panel("LFS Settings");
		panel.line(line("Threshold", bytes(settings.lfsThresholdBytes()), bytes(settings.lfsThresholdBytesEffective()),
				settings.lfsThresholdBytesSource()));
		panel.line(line("Keep Versions", settings.lfsKeepVersions(), settings.lfsKeepVersionsEffective(),
				settings.lfsKeepVersionsSource()));
		panel.line(line("Suffix Rules", suffixes(settings.lfsSuffixRules()),
				suffixes(settings.lfsSuffixRulesEffective()), settings.lfsSuffixRulesSource()));
		LfsSettings.Defaults defaults = settings.serverDefaults();
		if (defaults != null) {
			panel.line("Server defaults:")
				.fact("  Threshold", bytes(defaults.lfsThresholdBytes()))
				.fact("  Keep Versions", text(defaults.lfsKeepVersions()))
				.fact("  Suffix Rules", suffixes(defaults.lfsSuffixRulesDefault()));
		}
		return panel.text(look);
	}

	private static String line(String label, @Nullable Object configured, @Nullable Object effective,
			@Nullable String source) {
		return label + ": configured " + text(configured) + "; effective " + text(effective)
				+ ((source != null) ? "; source " + source : "");
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "not set";
	}

	private static @Nullable String bytes(@Nullable Long value) {
		return (value != null) ? value + " bytes" : null;
	}

	private static @Nullable String suffixes(@Nullable List<String> rules) {
		if (rules == null) {
			return null;
		}
		return rules.isEmpty() ? "none" : String.join(", ", rules);
	}

}
