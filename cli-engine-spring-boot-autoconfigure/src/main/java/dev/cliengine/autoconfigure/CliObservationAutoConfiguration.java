package dev.cliengine.autoconfigure;

import io.micrometer.observation.ObservationRegistry;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

import dev.cliengine.middleware.AdviceOrder;
import dev.cliengine.middleware.CommandAdvice;
import dev.cliengine.middleware.Failures;
import dev.cliengine.middleware.ObservationAdvice;

/**
 * Auto-configuration of observed runs, for applications with a registry of observations.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = CliMiddlewareAutoConfiguration.class,
		afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnBean(ObservationRegistry.class)
public final class CliObservationAutoConfiguration {

	@Bean
	@Order(AdviceOrder.OBSERVATION)
	ObservationAdvice cliObservationAdvice(ObservationRegistry registry, Failures failures) {
		return new ObservationAdvice(registry, failures);
	}

	@Bean
	@Order(AdviceOrder.OBSERVATION_SCOPE)
	CommandAdvice cliObservationScopeAdvice(ObservationAdvice advice) {
		return advice.scope();
	}

}
