package dev.cliengine.sample.kohub.completion;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.HubOptions;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.config.HubSession;
import dev.cliengine.sample.kohub.completion.AnswerCache.CachedAnswer;

/**
 * Asks the server what there is, for half a second at most unless
 * {@code kohub.completion.budget} says otherwise; after that, and where it fails, the
 * last answer counts. It never logs in: whoever is not logged in sees what everybody
 * sees.
 */
@Component
class ServerValues {

	/** Who presses TAB again did not change anything. */
	private static final Duration FRESH = Duration.ofSeconds(10);

	private final Hub hub;

	private final AnswerCache cache;

	private final Duration budget;

	ServerValues(Hub hub, AnswerCache cache, @Value("${kohub.completion.budget:500ms}") Duration budget) {
		this.hub = hub;
		this.cache = cache;
		this.budget = budget;
	}

	/**
	 * Values that begin with what was typed.
	 * @param line what else is on the line
	 * @param question tells one kind of values from the others
	 * @param fetch asks the server
	 */
	List<String> matching(String typed, CommandArguments line, String question,
			Function<KohubClient, List<String>> fetch) {
		try {
			KohubClient client = this.hub.client(line);
			return ValueCompletion.of(values(client, key(client, line, question), fetch)).complete(typed);
		}
		catch (RuntimeException ex) {
			// Somebody is in the middle of typing: the command itself will say it
			return List.of();
		}
	}

	Hub hub() {
		return this.hub;
	}

	/** The name of the caller, from the login if there is one. */
	static String caller(KohubClient client) {
		return client.session().map(HubSession::user).orElseGet(() -> client.auth().whoami().value().username());
	}

	private List<String> values(KohubClient client, String key, Function<KohubClient, List<String>> fetch) {
		CachedAnswer last = this.cache.find(key).orElse(null);
		if (last != null && this.cache.isFresh(last, FRESH)) {
			return last.values();
		}
		FutureTask<List<String>> answer = new FutureTask<>(() -> {
			List<String> values = fetch.apply(client).stream().distinct().toList();
			this.cache.keep(key, values);
			return values;
		});
		Thread asker = new Thread(answer, "kohub-completion");
		asker.setDaemon(true);
		asker.start();
		try {
			return answer.get(this.budget.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return List.of();
		}
		catch (TimeoutException | ExecutionException ex) {
			return (last != null) ? last.values() : List.of();
		}
	}

	private static String key(KohubClient client, CommandArguments line, String question) {
		String credential = client.token().map((token) -> token.reveal()).orElse("");
		String login = client.session().map((session) -> session.user()).orElse("");
		return String.join("\n", client.endpoint(), String.valueOf(line.text(HubOptions.TOKEN)), credential, login,
				question);
	}

}
