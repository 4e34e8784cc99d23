package dev.cliengine.sample.kohub.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.ValueType;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.middleware.EngineOptions;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.HubOptions;
import dev.cliengine.sample.kohub.Journal;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.change.Logins;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.config.KohubConfig;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.client.model.SiteVersion;
import dev.cliengine.sample.kohub.client.model.User;
import dev.cliengine.sample.kohub.view.Panel;
import dev.cliengine.sample.kohub.view.Words;
import dev.cliengine.terminal.Streams;

/**
 * Finds out what the configuration shall be, checks it with the server and writes it when
 * it is agreed on.
 */
@Component
class ConfigWizard {

	private static final String PASSWORD = "Log in with a password";

	private static final String TOKEN = "Use a token";

	private static final String LATER = "Later";

	private final Hub hub;

	private final Questions questions;

	private final Journal journal;

	private final Streams streams;

	ConfigWizard(Hub hub, Questions questions, Journal journal, Streams streams) {
		this.hub = hub;
		this.questions = questions;
		this.journal = journal;
		this.streams = streams;
	}

	/**
	 * Answers that are known beforehand.
	 */
	record Options(@CliOption(description = "The usual type of repositories") @Nullable RepoType type,
			@CliOption(label = "BOOL", choices = {
					"true", "false" },
					description = "Whether no arguments mean the menus") @Nullable String interactiveDefault){
	}

	/**
	 * Asks, checks and writes.
	 * @return what was written, the token masked
	 */
	Map<String, Object> run(Options options, CommandContext context) {
		KohubConfig config = this.hub.config();
		String endpoint = endpoint(context);
		SiteVersion site = client(context, endpoint, "").server().version().value();
		this.streams.err().line("Found " + Words.known(site.name()) + " " + site.version() + " at " + endpoint);
		Map<String, String> values = new LinkedHashMap<>(Map.of("endpoint", endpoint));
		Login login = login(context, endpoint, values);
		values.put("default_repo_type", type(options, config));
		values.put("interactive_mode_default", interactive(options, config));
		agree(context, login, values, config);
		if (login != null) {
			Logins.login(client(context, endpoint, ""), login.username(), login.password());
		}
		values.forEach(config::set);
		Map<String, Object> written = visible(values);
		written.put("interactive_mode_default", config.interactiveModeDefault());
		Map<String, Object> details = new LinkedHashMap<>(written);
		details.remove("token");
		this.journal.record(() -> this.hub.client(context), "config init", details,
				Undo.never("run 'config init' again"));
		return written;
	}

	private String endpoint(CommandContext context) {
		String current = this.hub.client(context).endpoint();
		if (context.globals().given(HubOptions.ENDPOINT) || !this.questions.mayAsk()) {
			return current;
		}
		String typed = answer("Server [" + current + "]:").strip().replaceAll("/+$", "");
		return client(context, typed.isEmpty() ? current : typed, "").endpoint();
	}

	/**
	 * Finds out who somebody is; a token is checked at once, a password when it is used.
	 */
	private @Nullable Login login(CommandContext context, String endpoint, Map<String, String> values) {
		String given = context.globals().text(HubOptions.TOKEN);
		String way = (given != null && !given.isEmpty()) ? TOKEN : this.questions.mayAsk() ? this.questions.prompter()
			.choice("How do you want to log in?", List.of(PASSWORD, TOKEN, LATER), PASSWORD) : LATER;
		if (way.equals(TOKEN)) {
			String token = this.questions.secret(given, "--token", "Token");
			User user = client(context, endpoint, token).auth().whoami().value();
			this.streams.err().line("The token is that of " + user.username());
			values.put("token", token);
		}
		if (way.equals(PASSWORD)) {
			return new Login(this.questions.text(null, "--username", "Username"),
					this.questions.secret(null, "--password", "Password"));
		}
		return null;
	}

	private String type(Options options, KohubConfig config) {
		String current = config.defaultRepoType().value();
		if (options.type() != null || !this.questions.mayAsk()) {
			return (options.type() != null) ? options.type().value() : current;
		}
		return this.questions.prompter()
			.choice("Which type of repository do you use most?", List.of("model", "dataset", "space"), current);
	}

	private String interactive(Options options, KohubConfig config) {
		boolean current = config.interactiveModeDefault();
		if (options.interactiveDefault() != null || !this.questions.mayAsk()) {
			return Objects.requireNonNullElse(options.interactiveDefault(), String.valueOf(current));
		}
		return String.valueOf(this.questions.prompter().confirm("Open the menus when no command is given?", current));
	}

	private void agree(CommandContext context, @Nullable Login login, Map<String, String> values, KohubConfig config) {
		Panel panel = new Panel("Configuration");
		visible(values).forEach((key, value) -> panel.fact(key, value.toString()));
		panel.fact("login", (login != null) ? login.username() : null);
		panel.text(this.hub.look()).lines().forEach(this.streams.err()::line);
		boolean asks = this.questions.mayAsk() && !context.globals().flag(EngineOptions.YES);
		if (asks && !this.questions.prompter().confirm("Write this to " + config.path() + "?", true)) {
			throw Questions.cancelled();
		}
	}

	private String answer(String question) {
		return this.questions.prompter().answer(question).orElseThrow(Questions::cancelled);
	}

	private KohubClient client(CommandContext context, String endpoint, String token) {
		Map<String, CommandArguments.Value> values = new LinkedHashMap<>(context.globals().values());
		values.put(HubOptions.ENDPOINT, value(endpoint));
		values.put(HubOptions.TOKEN, value(token));
		return this.hub.client(new CommandArguments(values));
	}

	private static CommandArguments.Value value(String text) {
		return new CommandArguments.Value(ValueType.STRING, List.of(text), List.of(text), true);
	}

	private static Map<String, Object> visible(Map<String, String> values) {
		Map<String, Object> visible = new LinkedHashMap<>(values);
		visible.computeIfPresent("token", (key, token) -> Words.masked(token.toString()));
		return visible;
	}

	/**
	 * Who logs in when everything else is agreed on.
	 */
	private record Login(String username, String password) {

		/** All but the password. */
		@Override
		public String toString() {
			return "Login[username=" + this.username + "]";
		}

	}

}
