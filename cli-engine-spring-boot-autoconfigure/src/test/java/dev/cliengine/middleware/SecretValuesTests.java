package dev.cliengine.middleware;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandArguments.Value;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.Syntax;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.ValueType;

import static org.assertj.core.api.Assertions.assertThat;

class SecretValuesTests {

	@ParameterizedTest
	@ValueSource(strings = { "token", "client-secret", "password", "passwd", "passphrase", "api-key", "private-key" })
	void r35OptionsThatSoundSecretAre(String name) {
		assertThat(SecretValues.isSecret(OptionSpec.named(name).build())).isTrue();
		assertThat(SecretValues.isSecret(OptionSpec.named("pw").alias(name).build())).isTrue();
		assertThat(SecretValues.isSecret(OptionSpec.named("pw").label(name).build())).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "key", "keyboard", "user" })
	void othersAreNot(String name) {
		assertThat(SecretValues.isSecret(OptionSpec.named(name).build())).isFalse();
	}

	@Test
	void whatIsOfferedOrCannotBeAnyTextIsNoSecret() {
		OptionSpec.Builder store = OptionSpec.named("credential-store").choices(List.of("auto", "file"));
		assertThat(SecretValues.isSecret(store.build())).isFalse();
		assertThat(SecretValues.isSecret(OptionSpec.named("password-stdin").toggle().build())).isFalse();
		assertThat(SecretValues.isSecret(OptionSpec.named("token-count").type(ValueType.INTEGER).build())).isFalse();
		assertThat(SecretValues
			.isSecret(OptionSpec.named("token-id").completion(ValueCompletion.of(List.of("1"))).build())).isFalse();
	}

	@Test
	void r35ArgumentsLabelledAsSecretsAreMaskedAndTheRestStays() {
		Syntax syntax = new Syntax(List.of(OptionSpec.named("password").build()),
				List.of(argument("user", "USER"), argument("invitation", "TOKEN")), List.of());
		CommandArguments values = new CommandArguments(
				Map.of("user", typed("ann"), "invitation", typed("CANARY"), "password", typed("")));
		SecretValues secrets = SecretValues.of(syntax);
		assertThat(secrets.typed(values)).containsExactly("CANARY");
		assertThat(secrets.masked(values).values())
			.isEqualTo(Map.of("user", typed("ann"), "invitation", typed("********"), "password", typed("")));
	}

	@Test
	void theNameOfAFileIsNoSecretAndItsContentIsNotShown() {
		SecretValues content = SecretValues.of(List.of(OptionSpec.named("token").content().build()));
		CommandArguments file = new CommandArguments(
				Map.of("token", new Value(ValueType.STRING, List.of("@file"), List.of("CANARY"), true)));
		assertThat(content.typed(file)).isEmpty();
		assertThat(content.masked(file).values()).isEqualTo(Map.of("token", typed("@file")));
	}

	@Test
	void r35WhatOnlyLooksLikeTheNameOfAFileIsMasked() {
		SecretValues plain = SecretValues.of(List.of(OptionSpec.named("token").build()));
		assertThat(plain.typed(new CommandArguments(Map.of("token", typed("@CANARY"))))).containsExactly("@CANARY");
		SecretValues content = SecretValues.of(List.of(OptionSpec.named("token").content().build()));
		assertThat(content.typed(new CommandArguments(Map.of("token", typed("@@CANARY"))))).containsExactly("@@CANARY");
	}

	@Test
	void defaultsAreNotOnTheLine() {
		SecretValues secrets = SecretValues.of(List.of(OptionSpec.named("token").build()));
		CommandArguments values = new CommandArguments(
				Map.of("token", new Value(ValueType.STRING, List.of("x"), List.of("x"), false)));
		assertThat(secrets.typed(values)).isEmpty();
		assertThat(secrets.masked(values)).isEqualTo(values);
	}

	private static ArgumentSpec argument(String id, String label) {
		return new ArgumentSpec(id, ValueSpec.labelled(label).build(), true, false, "");
	}

	private static Value typed(String text) {
		return new Value(ValueType.STRING, List.of(text), List.of(text), true);
	}

}
