package dev.cliengine.transport;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Secrets in all the forms they are sent in: as they are, URL-encoded, quoted, and in
 * Base64, also as a part of something longer.
 *
 * @param forms the longest first
 */
record SecretValues(List<String> forms) {

	/** What is shorter stands everywhere by chance. */
	private static final int SHORTEST = 4;

	private static final int SHORTEST_PART = 8;

	private static final Pattern ESCAPE = Pattern.compile("%[0-9A-F]{2}");

	static SecretValues of(Collection<String> secrets) {
		Set<String> forms = new LinkedHashSet<>();
		secrets.stream().filter((secret) -> secret.length() >= SHORTEST).forEach((secret) -> addForms(secret, forms));
		return new SecretValues(forms.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList());
	}

	String hide(String text) {
		String shown = text;
		for (String form : this.forms) {
			shown = shown.contains(form) ? shown.replace(form, Redaction.REPLACEMENT) : shown;
		}
		return shown;
	}

	private static void addForms(String secret, Set<String> forms) {
		forms.add(secret);
		String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
		forms.add(encoded);
		forms.add(encoded.replace("+", "%20"));
		forms.add(ESCAPE.matcher(encoded).replaceAll((escape) -> escape.group().toLowerCase(Locale.ROOT)));
		forms.add(secret.replace("\\", "\\\\").replace("\"", "\\\""));
		forms.add(secret.replace("\\", "\\\\").replace("\"", "\\\"").replace("/", "\\/"));
		byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
		for (Base64.Encoder encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
			forms.add(encoder.encodeToString(bytes));
			forms.add(encoder.withoutPadding().encodeToString(bytes));
			for (int before = 0; before < 3; before++) {
				addPart(encoder, bytes, before, forms);
			}
		}
	}

	/** What is always the same in the Base64 of a text that holds the secret. */
	private static void addPart(Base64.Encoder encoder, byte[] secret, int before, Set<String> forms) {
		byte[] bytes = new byte[before + secret.length];
		System.arraycopy(secret, 0, bytes, before, secret.length);
		String encoded = encoder.withoutPadding().encodeToString(bytes);
		int first = (before == 0) ? 0 : before + 1;
		int last = bytes.length * 8 / 6;
		if (last - first >= SHORTEST_PART) {
			forms.add(encoded.substring(first, last));
		}
	}

}
