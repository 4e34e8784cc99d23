package dev.cliengine.autoconfigure;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;

import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.parse.GlobalOption;
import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.ConfigType;
import dev.cliengine.io.ApplicationDirectories;
import dev.cliengine.transport.BackendFilter;
import dev.cliengine.transport.FilterOrder;
import dev.cliengine.transport.cache.AnswerStore;
import dev.cliengine.transport.cache.CacheFilter;

/**
 * Auto-configuration of the answers that are kept, for applications that turn it on.
 *
 * @since 0.1.0
 */
@AutoConfiguration(before = { CliConfigAutoConfiguration.class, CliCommandAutoConfiguration.class })
@ConditionalOnProperty("cli.cache.enabled")
@EnableConfigurationProperties(CliCacheProperties.class)
public final class CliCacheAutoConfiguration {

	@Bean
	@Lazy
	@Order(FilterOrder.CACHE)
	BackendFilter cliCacheFilter(ApplicationDirectories directories, CliCacheProperties properties,
			ObjectProvider<Clock> clock) {
		AnswerStore store = new AnswerStore(directories.cache().resolve("answers"),
				properties.getMaxEntrySize().toBytes(), properties.getMaxSize().toBytes());
		return new CacheFilter(store, clock.getIfUnique(Clock::systemUTC));
	}

	@Bean
	GlobalOption cliOfflineOption() {
		return new GlobalOption(OptionSpec.named(CacheFilter.OFFLINE)
			.toggle()
			.description("Answer from what is kept of servers, without asking them")
			.build());
	}

	@Bean
	ConfigKey cliOfflineKey() {
		return ConfigKey.named(CacheFilter.OFFLINE)
			.option(CacheFilter.OFFLINE)
			.type(ConfigType.bool())
			.description("Whether servers are left alone")
			.build();
	}

}
