package dev.cliengine.sample.kohub.client;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriUtils;

import dev.cliengine.sample.kohub.client.model.FileMetadata;

/**
 * What the headers of a file tell.
 */
final class MetadataHeaders {

	private static final Pattern NAME = Pattern.compile("filename\\*=UTF-8''([^;]+)", Pattern.CASE_INSENSITIVE);

	private MetadataHeaders() {
	}

	static FileMetadata read(HttpHeaders headers) {
		long modified = headers.getLastModified();
		return new FileMetadata(etag(headers), size(headers), headers.getFirst("X-Repo-Commit"),
				(modified >= 0) ? Instant.ofEpochMilli(modified) : null, name(headers));
	}

	private static String etag(HttpHeaders headers) {
		String etag = headers.getFirst("X-Linked-Etag");
		String found = (etag != null) ? etag : headers.getFirst(HttpHeaders.ETAG);
		return (found != null) ? found.replaceAll("^W/|\"", "") : "";
	}

	private static long size(HttpHeaders headers) {
		String size = headers.getFirst("X-Linked-Size");
		return (size != null && size.matches("\\d{1,18}")) ? Long.parseLong(size) : headers.getContentLength();
	}

	private static @Nullable String name(HttpHeaders headers) {
		Matcher name = NAME.matcher(String.valueOf(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION)));
		return name.find() ? UriUtils.decode(name.group(1), StandardCharsets.UTF_8) : null;
	}

}
