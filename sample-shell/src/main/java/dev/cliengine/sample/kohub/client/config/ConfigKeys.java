package dev.cliengine.sample.kohub.client.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

import dev.cliengine.sample.kohub.client.error.ValidationError;
import dev.cliengine.sample.kohub.client.model.RepoType;

/**
 * What the keys of the configuration may hold.
 */
final class ConfigKeys {

	private ConfigKeys() {
	}

	/**
	 * The value of a key as it is stored.
	 * @throws ValidationError if the key cannot have it
	 */
	static Object typed(String key, String value) {
		return switch (key) {
			case "endpoint" -> endpoint(value);
			case "token" -> token(value);
			case "default_repo_type" -> RepoType.of(value).value();
			case "interactive_mode_default", "use_emoji" -> flag(key, value);
			case "theme" -> oneOf(key, value, List.of("default", "dark", "light"));
			case "history", "aliases" -> throw new ValidationError(key + " cannot be set");
			default -> {
				if (key.isBlank()) {
					throw new ValidationError("key must not be empty");
				}
				yield value;
			}
		};
	}

	/**
	 * The address of a server without a slash at its end.
	 * @throws ValidationError if it is none
	 */
	static String endpoint(String value) {
		String trimmed = value.strip().replaceAll("/+$", "");
		try {
			URI uri = new URI(trimmed);
			String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
			if (uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))
					&& uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null) {
				return trimmed;
			}
		}
		catch (URISyntaxException ex) {
			// Said below, for every kind of text that is no address
		}
		throw new ValidationError("endpoint must be a URL that begins with http:// or https://");
	}

	/**
	 * A token.
	 * @throws ValidationError if it holds what no token does
	 */
	static String token(String value) {
		if (value.isEmpty() || value.indexOf('|') >= 0
				|| value.chars().anyMatch((each) -> Character.isWhitespace(each) || Character.isISOControl(each))) {
			throw new ValidationError("token must not contain blanks, control characters or \"|\"");
		}
		return value;
	}

	private static Boolean flag(String key, String value) {
		return Boolean.valueOf(oneOf(key, value.toLowerCase(Locale.ROOT), List.of("true", "false")));
	}

	private static String oneOf(String key, String value, List<String> choices) {
		if (!choices.contains(value)) {
			throw new ValidationError(key + " must be one of " + String.join(", ", choices));
		}
		return value;
	}

}
