package dev.cliengine.transport;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javax.net.ssl.SSLException;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether something answers at a URL, before somebody keeps it.
 *
 * @since 0.1.0
 */
public final class EndpointProbe {

	private static final int LAST_PORT = 65535;

	private final Duration timeout;

	private final Supplier<HttpClient.Builder> clients;

	/**
	 * A probe that asks nothing yet.
	 * @param timeout how long one look may take in all, a millisecond or more
	 */
	public EndpointProbe(Duration timeout) {
		this(timeout, HttpClient::newBuilder);
	}

	EndpointProbe(Duration timeout, Supplier<HttpClient.Builder> clients) {
		this.timeout = timeout;
		this.clients = clients;
	}

	/**
	 * Asks the server at a URL, with {@code HEAD} and, where the server breaks off, with
	 * {@code GET}. Redirects are not followed, nobody logs in, and no content is read.
	 * @param url an absolute http or https URL without a user
	 * @return {@code null} when something answered by HTTP, with whatever status; else
	 * what is wrong, in one sentence without a full stop
	 * @throws CliException {@code INTERRUPTED} when the thread is interrupted
	 */
	public @Nullable String problem(String url) {
		return problem(url, (time) -> {
		});
	}

	/**
	 * Asks as {@link #problem(String)} does, and passes on what the server takes for the
	 * time, if it says so.
	 * @param time called by another thread, before this returns {@code null}
	 */
	public @Nullable String problem(String url, Consumer<Instant> time) {
		String malformed = malformed(url);
		return (malformed != null) ? malformed : ask(URI.create(url), time);
	}

	/**
	 * Looks at a URL without asking anybody.
	 * @return {@code null} if it is an absolute http or https URL without a user; else
	 * what is wrong, in one sentence without a full stop
	 */
	public static @Nullable String malformed(String url) {
		URI uri;
		try {
			uri = new URI(url);
		}
		catch (URISyntaxException ex) {
			return "it is not a URL";
		}
		boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
		if (!http || uri.getHost() == null || uri.getPort() > LAST_PORT) {
			return "it is not an absolute http or https URL";
		}
		return (uri.getRawUserInfo() != null) ? "a URL must not hold a user or a password" : null;
	}

	private @Nullable String ask(URI uri, Consumer<Instant> time) {
		ConnectionFailure failure = new ConnectionFailure(uri);
		FutureTask<@Nullable String> attempt = new FutureTask<>(() -> {
			try {
				headOrGet(uri).headers().firstValue("Date").flatMap(EndpointProbe::instant).ifPresent(time);
				return null;
			}
			catch (IOException | IllegalArgumentException ex) {
				return failure.sentence(ex);
			}
		});
		// To look up a name can neither be limited nor interrupted, but left behind
		Thread thread = new Thread(attempt, "cli-endpoint-probe");
		thread.setDaemon(true);
		thread.start();
		try {
			return attempt.get(this.timeout.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			return failure.noAnswer(BigDecimal.valueOf(this.timeout.toMillis(), 3));
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("No way to ask a server is known to fail like this", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CliException(ErrorCategory.INTERRUPTED, "command interrupted");
		}
		finally {
			attempt.cancel(true);
		}
	}

	private HttpResponse<InputStream> headOrGet(URI uri) throws IOException, InterruptedException {
		boolean secure = "https".equalsIgnoreCase(uri.getScheme());
		HttpClient client = this.clients.get()
			.followRedirects(Redirect.NEVER)
			// Without TLS the offer of HTTP/2 is a header some servers stumble over
			.version(secure ? Version.HTTP_2 : Version.HTTP_1_1)
			.build();
		try {
			return send(client, uri, "HEAD");
		}
		catch (SSLException ex) {
			throw ex;
		}
		catch (IOException ex) {
			return send(client, uri, "GET");
		}
	}

	private static HttpResponse<InputStream> send(HttpClient client, URI uri, String method)
			throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody()).build();
		HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
		response.body().close();
		return response;
	}

	private static Optional<Instant> instant(String date) {
		try {
			return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
