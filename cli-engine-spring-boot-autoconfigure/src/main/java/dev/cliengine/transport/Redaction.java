package dev.cliengine.transport;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Replaces what nobody may see with {@code <redacted>}: headers and values by their
 * names, and secrets wherever they stand, also encoded.
 *
 * @since 0.1.0
 */
public final class Redaction {

	/** What stands in place of a secret. */
	static final String REPLACEMENT = "<redacted>";

	private static final Set<String> HEADERS = Set.of("authorization", "proxy-authorization", "cookie", "set-cookie",
			"x-api-key");

	private final Set<String> headers = new TreeSet<>(HEADERS);

	private final String shownHeader;

	private final SecretValues secrets;

	/**
	 * @param backend names more headers
	 * @param secrets what must not be seen anywhere
	 */
	public Redaction(Backend backend, Collection<String> secrets) {
		backend.redactedHeaders().forEach((name) -> this.headers.add(name.toLowerCase(Locale.ROOT)));
		String key = backend.idempotencyHeader();
		this.shownHeader = (key != null) ? key.toLowerCase(Locale.ROOT) : "idempotency-key";
		this.secrets = SecretValues.of(secrets);
	}

	/** Whether the values of a header are secrets by its name. */
	public boolean hides(String header) {
		String name = header.toLowerCase(Locale.ROOT);
		return this.headers.contains(name)
				|| (SensitiveNames.matches(name) && !name.equals(this.shownHeader) && !name.equals("idempotency-key"));
	}

	/** A copy of headers that may be shown. */
	public HttpHeaders headers(HttpHeaders headers) {
		HttpHeaders shown = new HttpHeaders();
		headers.forEach((name, values) -> values
			.forEach((value) -> shown.add(name, hides(name) ? REPLACEMENT : this.secrets.hide(value))));
		return shown;
	}

	/** The text of an address that may be shown. */
	public String url(URI uri) {
		String text = uri.toString();
		String login = uri.getRawUserInfo();
		if (login != null) {
			text = text.replaceFirst(Pattern.quote(login + "@"), REPLACEMENT + "@");
		}
		int query = text.indexOf('?');
		return this.secrets.hide(
				(query >= 0) ? text.substring(0, query + 1) + SensitiveNames.inForm(text.substring(query + 1)) : text);
	}

	/** The text of a body that may be shown. */
	public String body(String text, MediaType type) {
		String subtype = type.getSubtype();
		String named = subtype.endsWith("json") ? SensitiveNames.inJson(text)
				: subtype.equals("x-www-form-urlencoded") ? SensitiveNames.inForm(text) : text;
		return this.secrets.hide(named);
	}

}
