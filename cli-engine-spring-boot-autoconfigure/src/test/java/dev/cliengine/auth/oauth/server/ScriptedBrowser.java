package dev.cliengine.auth.oauth.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser with Ada before it, who logs in and consents to everything. */
public final class ScriptedBrowser implements Consumer<URI> {

	private static final Pattern FORM = Pattern.compile("<form([^>]*)>(.*?)</form>", Pattern.DOTALL);

	private static final Pattern INPUT = Pattern.compile("<input([^>]*)>");

	private final HttpClient http = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	private int pages;

	/** Opens a page and does what it asks for until it asks no more. */
	@Override
	public void accept(URI page) {
		HttpResponse<String> response = send(HttpRequest.newBuilder(page));
		for (int i = 0; i < 5; i++) {
			Matcher form = FORM.matcher(response.body());
			if (!form.find()) {
				this.pages++;
				return;
			}
			URI target = response.uri().resolve(attribute(form.group(1), "action", response.uri().toString()));
			response = send(HttpRequest.newBuilder(target)
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(filled(form.group(2)))));
		}
		throw new IllegalStateException("It asks and asks: " + response.body());
	}

	/** How often it was opened. */
	public int pages() {
		return this.pages;
	}

	private static String filled(String form) {
		List<String> fields = new ArrayList<>();
		Matcher input = INPUT.matcher(form);
		while (input.find()) {
			String name = attribute(input.group(1), "name", "");
			String value = switch (name) {
				case "username" -> "ada";
				case "password" -> "lovelace";
				default -> attribute(input.group(1), "value", "");
			};
			if (!name.isEmpty() && !input.group(1).contains("disabled")) {
				fields.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
			}
		}
		return String.join("&", fields);
	}

	private static String attribute(String tag, String name, String otherwise) {
		Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
		return matcher.find() ? matcher.group(1).replace("&amp;", "&") : otherwise;
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.header("Accept", "text/html").timeout(Duration.ofSeconds(60)).build(),
					HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
