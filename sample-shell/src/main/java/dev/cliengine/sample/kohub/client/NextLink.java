package dev.cliengine.sample.kohub.client;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Where the next page of a list begins. Only the cursor in the link counts: its address
 * may be one that the client cannot reach, or should not.
 */
final class NextLink {

	private static final Pattern LINK = Pattern.compile("<([^>]*)>\\s*;[^,]*\\brel=\"?next\"?");

	private NextLink() {
	}

	/**
	 * The value of a parameter of the link to the next page, {@code null} on the last.
	 */
	static @Nullable String parameter(String name, HttpHeaders headers) {
		for (String link : headers.getValuesAsList(HttpHeaders.LINK)) {
			Matcher next = LINK.matcher(link);
			if (next.find()) {
				return parameter(name, next.group(1));
			}
		}
		return null;
	}

	private static @Nullable String parameter(String name, String address) {
		Matcher value = Pattern.compile("[?&]" + name + "=([^&#]*)").matcher(address);
		return value.find() ? URLDecoder.decode(value.group(1), StandardCharsets.UTF_8) : null;
	}

}
