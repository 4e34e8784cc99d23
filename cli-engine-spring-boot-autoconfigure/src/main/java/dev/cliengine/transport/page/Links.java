package dev.cliengine.transport.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Reads {@code Link} headers. What they say comes from a server: a link is a text until
 * somebody has looked where it leads.
 *
 * @since 0.1.0
 */
public final class Links {

	private static final Pattern LINK = Pattern
		.compile("<([^<>]*)>((?:\\s*;\\s*[^\\s;,=]+(?:\\s*=\\s*" + "(?:\"(?:[^\"\\\\]|\\\\.)*+\"|[^\\s;,\"]*+))?)*+)");

	private static final Pattern RELATION = Pattern.compile(";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]+))",
			Pattern.CASE_INSENSITIVE);

	private Links() {
	}

	/** The first link of the relation {@code next}. */
	public static Optional<String> next(HttpHeaders headers) {
		return of(headers, "next");
	}

	/**
	 * The first link of a relation.
	 * @param relation its name in lower case
	 */
	public static Optional<String> of(HttpHeaders headers, String relation) {
		List<String> values = new ArrayList<>(headers.getOrEmpty(HttpHeaders.LINK));
		for (String value : values) {
			Matcher link = LINK.matcher(value);
			while (link.find()) {
				Matcher parameter = RELATION.matcher(link.group(2));
				if (parameter.find() && names(parameter).contains(relation)) {
					return Optional.of(link.group(1).strip());
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * The value of a query parameter of a link, for servers whose links lead elsewhere:
	 * asking one's own address with the cursor of the link is safe.
	 */
	public static Optional<String> parameter(String link, String name) {
		String value = UriComponentsBuilder.fromUriString(link).build().getQueryParams().getFirst(name);
		return Optional.ofNullable(value).map((raw) -> UriUtils.decode(raw.replace("+", "%20"), UTF_8));
	}

	/** Scheme, host and port. */
	static String origin(URI uri) {
		String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
		int usual = scheme.equals("https") ? 443 : 80;
		return scheme + "://" + String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT) + ":"
				+ ((uri.getPort() >= 0) ? uri.getPort() : usual);
	}

	private static List<String> names(Matcher parameter) {
		String names = (parameter.group(1) != null) ? parameter.group(1) : parameter.group(2);
		return List.of(names.strip().toLowerCase(Locale.ROOT).split("\\s+"));
	}

}
