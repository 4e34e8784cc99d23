package dev.cliengine.auth.oauth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.cliengine.io.Secret;
import dev.cliengine.terminal.ControlCharacters;

/**
 * Makes the answer of a server fit to be shown: short, on one line, and without what was
 * sent to it or looks like a token.
 *
 * @param secrets what was sent
 */
record SecretMask(List<Secret> secrets) {

	private static final int LONGEST = 300;

	private static final int SHORTEST_SECRET = 4;

	private static final Pattern MEMBER = Pattern.compile(
			"(\"[^\"]*(?:token|secret|password|assertion|device_code)\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*+(?:\"|$)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern JWT = Pattern.compile("eyJ[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*+)*");

	static SecretMask of(@Nullable Secret... secrets) {
		return new SecretMask(Arrays.stream(secrets).filter(Objects::nonNull).toList());
	}

	String shown(String text) {
		String safe = text;
		for (Secret secret : this.secrets) {
			String value = secret.reveal();
			if (value.length() >= SHORTEST_SECRET) {
				safe = safe.replace(value, Secret.MASK)
					.replace(URLEncoder.encode(value, StandardCharsets.UTF_8), Secret.MASK);
			}
		}
		safe = MEMBER.matcher(safe).replaceAll("$1\"" + Secret.MASK + "\"");
		safe = ControlCharacters.singleLine(JWT.matcher(safe).replaceAll(Secret.MASK)).strip();
		return (safe.length() <= LONGEST) ? safe : safe.substring(0, LONGEST) + "…";
	}

}
