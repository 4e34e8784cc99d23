package dev.cliengine.sample.project;

import java.net.URI;
import java.util.Locale;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The section {@code deploy} of the configuration.
 *
 * @param site the address projects are served below
 * @param channel who hears of deployments, or {@code null} for nobody
 */
record DeployConfig(@NotNull URI site, @Nullable String channel) {

	/** Where a project would be found: host names know no capitals and no underscores. */
	String address(Project project) {
		String host = project.id().toLowerCase(Locale.ROOT).replace('_', '-');
		return this.site.getScheme() + "://" + host + "." + this.site.getRawAuthority();
	}

}
