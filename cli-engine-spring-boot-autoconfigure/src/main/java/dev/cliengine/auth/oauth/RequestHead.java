package dev.cliengine.auth.oauth;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The request line and the headers that decide about a request.
 *
 * @param query as it was sent, without the question mark
 * @param headers by lower-case name
 */
record RequestHead(String method, String path, String query, Map<String, String> headers) {

	private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

	/** The path has no percent sign: ours needs none, so encoding one is a trick. */
	private static final Pattern REQUEST_LINE = Pattern
		.compile("(" + TOKEN + ") (/[!$&'()*+,./0-9:;=@A-Z_a-z~-]*)(?:\\?([!-~&&[^#]]*))? HTTP/1\\.[01]");

	private static final Pattern HEADER = Pattern.compile("(" + TOKEN + "):(.*)");

	/** Nothing may say these twice, and the others are nobody's business. */
	private static final Set<String> KEPT = Set.of("host", "origin", "sec-fetch-site", "sec-fetch-mode",
			"sec-fetch-dest", "content-length", "transfer-encoding");

	/**
	 * Reads lines that end with CR LF and contain no other control character but tabs.
	 * @return nothing when this is not HTTP/1.0 or 1.1 with an absolute path
	 */
	static Optional<RequestHead> parse(String head) {
		String[] lines = head.split("\r\n", -1);
		Matcher request = REQUEST_LINE.matcher(lines[0]);
		if (!request.matches()) {
			return Optional.empty();
		}
		Map<String, String> headers = new HashMap<>();
		for (int i = 1; i < lines.length; i++) {
			Matcher header = HEADER.matcher(lines[i]);
			if (!header.matches()) {
				return Optional.empty();
			}
			String name = header.group(1).toLowerCase(Locale.ROOT);
			if (KEPT.contains(name) && headers.putIfAbsent(name, header.group(2).strip()) != null) {
				return Optional.empty();
			}
		}
		String query = request.group(3);
		return Optional.of(new RequestHead(request.group(1), request.group(2), (query != null) ? query : "", headers));
	}

	boolean has(String name) {
		return this.headers.containsKey(name);
	}

	/** The value of a header; empty when it was not sent. */
	String header(String name) {
		return this.headers.getOrDefault(name, "");
	}

}
