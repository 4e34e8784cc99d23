package dev.cliengine.transport.client;

import java.util.Set;
import java.util.function.Supplier;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientHttpServiceGroupConfigurer;

/**
 * Has HTTP interfaces call the backend that their group is named after. A group with
 * another name is left alone.
 */
final class BackendGroups implements WebClientHttpServiceGroupConfigurer {

	private final Supplier<Backends> backends;

	/**
	 * @param backends asked for when the first interface is wanted
	 */
	BackendGroups(Supplier<Backends> backends) {
		this.backends = backends;
	}

	/** The definition of the bean that does this. */
	static BeanDefinition definition(BeanFactory factory) {
		RootBeanDefinition definition = new RootBeanDefinition(BackendGroups.class,
				() -> new BackendGroups(factory.getBeanProvider(Backends.class)::getObject));
		definition.setLazyInit(true);
		return definition;
	}

	@Override
	public void configureGroups(Groups<WebClient.Builder> groups) {
		Backends known = this.backends.get();
		Set<String> names = known.names();
		groups.filter((group) -> names.contains(group.name()))
			.forEachClient((group, builder) -> known.customize(group.name(), builder));
	}

}
