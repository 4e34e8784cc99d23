package dev.cliengine.autoconfigure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindingPostProcessor;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class SettledBindingTests {

	@Test
	void settledBeansGetWhatTheBuildFoundAndOpenOnesAreBound() {
		try (GenericApplicationContext context = context(CliEnvironmentPostProcessor.DEFAULTS)) {
			assertThat(context.getBean("settled", Named.class).getName()).isEqualTo("build");
			assertThat(context.getBean("unset", Named.class).getName()).isNull();
			assertThat(context.getBean("open", Named.class).getName()).isEqualTo("start");
			assertThat(context.getBean("made", Made.class).name()).isEqualTo("build");
		}
	}

	@Test
	void withASourceTheBuildDidNotKnowAllAreBound() {
		try (GenericApplicationContext context = context("of the application")) {
			assertThat(context.getBean("settled", Named.class).getName()).isEqualTo("start");
			assertThat(context.getBean("unset", Named.class).getName()).isEqualTo("start");
			assertThat(context.getBean("made", Made.class).name()).isEqualTo("usual");
		}
	}

	@Test
	void aBeanThatIsMoreThanItsDefinitionSaysIsBound() {
		try (GenericApplicationContext context = context(CliEnvironmentPostProcessor.DEFAULTS)) {
			assertThat(((Named) context.getBean("surprise")).getName()).isEqualTo("start");
		}
	}

	private static GenericApplicationContext context(String source) {
		GenericApplicationContext context = new GenericApplicationContext();
		context.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource(source, Map.of("third.name", "start")));
		ConfigurationPropertySources.attach(context.getEnvironment());
		ConfigurationPropertiesBindingPostProcessor.register(context);
		for (String name : List.of("settled", "unset", "open")) {
			context.registerBeanDefinition(name, new RootBeanDefinition(Named.class, Named::new));
		}
		context.registerBeanDefinition("made", new RootBeanDefinition(Made.class, () -> new Made("usual")));
		RootBeanDefinition surprise = new RootBeanDefinition(Object.class);
		surprise.setInstanceSupplier(Named::new);
		context.registerBeanDefinition("surprise", surprise);
		SettledBinding.replaceIn(context.getDefaultListableBeanFactory(), context.getEnvironment(), new Facts());
		context.refresh();
		return context;
	}

	@ConfigurationProperties("third")
	static class Named {

		private @Nullable String name;

		@Nullable String getName() {
			return this.name;
		}

		public void setName(String name) {
			this.name = name;
		}

	}

	record Made(String name) {
	}

	private static final class Facts implements FrozenFacts {

		@Override
		public Set<String> askedProperties() {
			return Set.of();
		}

		@Override
		public Set<String> boundBeans() {
			return Set.of("settled", "unset", "open");
		}

		@Override
		public Set<String> openBeans() {
			return Set.of("open");
		}

		@Override
		public Map<String, Consumer<Object>> settledBeans() {
			return Map.of("settled", (bean) -> ((Named) bean).setName("build"));
		}

		@Override
		public Map<String, Supplier<Object>> settledRecords() {
			return Map.of("made", () -> new Made("build"));
		}

		@Override
		public Map<String, Integer> orders() {
			return Map.of();
		}

		@Override
		public Map<String, Map<String, Object>> configuration() {
			return Map.of();
		}

		@Override
		public List<String> activeProfiles() {
			return List.of();
		}

		@Override
		public List<String> defaultProfiles() {
			return List.of();
		}

		@Override
		public boolean plainLogging() {
			return false;
		}

	}

}
