package dev.cliengine.autoconfigure;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

import dev.cliengine.auth.AccountStore;
import dev.cliengine.auth.AuthProvider;
import dev.cliengine.auth.AuthProviders;
import dev.cliengine.auth.Person;
import dev.cliengine.auth.key.KeySources;
import dev.cliengine.auth.key.LoginInput;
import dev.cliengine.auth.oauth.OAuthConversation;
import dev.cliengine.auth.store.ChosenCredentialStore;
import dev.cliengine.auth.store.CredentialStore;
import dev.cliengine.auth.store.CredentialStores;
import dev.cliengine.auth.store.StoredAccounts;
import dev.cliengine.builtin.auth.AuthAccountCommands;
import dev.cliengine.builtin.auth.AuthCommands;
import dev.cliengine.builtin.auth.AuthLoginCommand;
import dev.cliengine.builtin.auth.AuthStatusCommand;
import dev.cliengine.builtin.auth.AuthTarget;
import dev.cliengine.builtin.auth.AuthTokenCommand;
import dev.cliengine.builtin.auth.CredentialFacts;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.parse.FileContentSource;
import dev.cliengine.config.Config;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigLayout;
import dev.cliengine.config.Environments;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.io.OperatingSystem;
import dev.cliengine.middleware.StoreChoice;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.BrowserOpener;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.Streams;

/**
 * Auto-configuration of auth providers and of where their secrets are kept. Nothing is
 * opened before a credential is needed.
 *
 * @since 0.1.0
 */
@AutoConfiguration(after = CliConfigAutoConfiguration.class)
@EnableConfigurationProperties(CliAuthProperties.class)
public final class CliAuthAutoConfiguration {

	@Bean
	StoreChoice cliStoreChoice(ConfigFiles files, ObjectProvider<Config> config) {
		return new StoreChoice(files, config::getObject);
	}

	@Bean
	@ConditionalOnMissingBean
	CredentialStore cliCredentialStore(ApplicationInfo application, ConfigLayout layout, StoreChoice choice,
			Streams streams) {
		OperatingSystem os = OperatingSystem.current();
		return new ChosenCredentialStore(
				new CredentialStores(application.id(), os, layout.directory(), streams.err()::line), choice);
	}

	@Bean
	@ConditionalOnMissingBean
	AccountStore cliAccountStore(CredentialStore store, ConfigFiles files, ConfigLayout layout) {
		return new StoredAccounts(store, files, layout.directory());
	}

	@Bean
	Person cliPerson(Prompter prompter, Audience audience) {
		return new Person(audience::mayAsk, (question) -> prompter.answer(question).orElse(""),
				(question) -> prompter.secret(question).orElse(""));
	}

	@Bean
	KeySources cliKeySources(EnvironmentVariables variables, AccountStore store, Person person, Streams streams) {
		return new KeySources(variables, store,
				new LoginInput(new FileContentSource(streams.in())::standardInput, person));
	}

	@Bean
	OAuthConversation cliOAuthConversation(Person person, Streams streams, EnvironmentVariables variables) {
		BrowserOpener browser = new BrowserOpener(variables, OperatingSystem.current());
		return new OAuthConversation(streams.err()::line, (URI page) -> browser.open(page), person);
	}

	@Bean
	@ConditionalOnMissingBean
	AuthProviders cliAuthProviders(ObjectProvider<AuthProvider> own, CliAuthProperties properties,
			ApplicationInfo application, KeySources sources, OAuthConversation conversation, Environments environments,
			ObjectProvider<Clock> clock) {
		List<AuthProvider> providers = new ArrayList<>(own.orderedStream().toList());
		providers.addAll(new ConfiguredProviders(properties, application, sources, conversation,
				(name) -> name.isEmpty() ? Map.of() : environments.get(name).values(),
				clock.getIfUnique(Clock::systemUTC))
			.all());
		return new AuthProviders(providers, properties.getDefaultProvider());
	}

	/** One module, since all of them are there or none is. */
	@Bean
	@ConditionalOnBooleanProperty(name = "cli.commands.auth", matchIfMissing = true)
	CommandModule cliAuthCommands(AuthProviders providers, Environments environments, ObjectProvider<Clock> clock) {
		AuthTarget target = new AuthTarget(providers, environments.any());
		return new AuthCommands(providers,
				List.of(new AuthLoginCommand(target),
						new AuthStatusCommand(target, new CredentialFacts(clock.getIfUnique(Clock::systemUTC))),
						new AuthAccountCommands(target), new AuthTokenCommand(target)));
	}

}
