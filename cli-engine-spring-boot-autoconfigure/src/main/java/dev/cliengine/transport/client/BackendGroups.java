package dev.cliengine.transport.client;

import java.util.Set;
import java.util.function.Supplier;

import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientHttpServiceGroupConfigurer;

/**
 * Has HTTP interfaces call the backend that their group is named after. A group with
 * another name is left alone.
 *
 * @since 0.1.0
 */
public final class BackendGroups implements WebClientHttpServiceGroupConfigurer {

	private final Supplier<Backends> backends;

	/**
	 * @param backends asked for when the first interface is wanted
	 */
	public BackendGroups(Supplier<Backends> backends) {
		this.backends = backends;
	}

	@Override
	public void configureGroups(Groups<WebClient.Builder> groups) {
		Backends known = this.backends.get();
		Set<String> names = known.names();
		groups.filter((group) -> names.contains(group.name()))
			.forEachClient((group, builder) -> known.customize(group.name(), builder));
	}

}
