package dev.cliengine.sample.backend.hub.storage;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * URLs that are permission enough for one method on one object until a moment: method,
 * path and every query parameter are signed, so none of them can be changed.
 *
 * @since 0.1.0
 */
public final class PresignedUrls {

	/** How long a download or an upload in one part may be begun. */
	public static final Duration SINGLE = Duration.ofHours(24);

	/** How long the parts of an upload may be sent. */
	public static final Duration MULTIPART = Duration.ofDays(7);

	/** Where objects lie on the storage's origin. */
	public static final String ROOT = "/hub-storage/";

	static final String SIZE = "size";

	static final String UPLOAD = "uploadId";

	static final String PART = "partNumber";

	static final String DISPOSITION = "response-content-disposition";

	private static final String DATE = "X-Amz-Date";

	private static final String EXPIRES = "X-Amz-Expires";

	private static final String SIGNATURE = "X-Amz-Signature";

	private final Supplier<URI> origin;

	private final SecretKeySpec secret;

	private final InstantSource time;

	/**
	 * URLs of a storage.
	 * @param origin scheme, host and port of the storage; asked for each URL
	 * @param secret signs; the same one has to be given after a restart
	 * @param time tells when a URL expires
	 */
	public PresignedUrls(Supplier<URI> origin, byte[] secret, InstantSource time) {
		this.origin = origin;
		this.secret = new SecretKeySpec(secret, "HmacSHA256");
		this.time = time;
	}

	/** The URL to read an object, offered to browsers under a file name. */
	public URI download(ObjectKey key, String fileName) {
		return sign(HttpMethod.GET, key, SINGLE, Map.of(DISPOSITION, "attachment; filename=\"" + fileName + "\";"));
	}

	/** The URL to put an object of at most so many bytes. */
	public URI upload(ObjectKey key, long size) {
		return sign(HttpMethod.PUT, key, SINGLE, Map.of(SIZE, Long.toString(size)));
	}

	/** The URL to put one part of an upload. */
	public URI part(MultipartUpload upload, int number) {
		return sign(HttpMethod.PUT, ObjectKey.lfs(upload.oid()), MULTIPART,
				Map.of(UPLOAD, upload.id(), PART, Integer.toString(number)));
	}

	/**
	 * Whether the signature is ours and the time has not run out.
	 * @param parameters the decoded query
	 */
	boolean permits(HttpMethod method, String path, Map<String, String> parameters) {
		Map<String, String> signed = new TreeMap<>(parameters);
		String signature = signed.remove(SIGNATURE);
		HttpMethod read = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
		if (signature == null || !MessageDigest.isEqual(signature.getBytes(StandardCharsets.UTF_8),
				signature(read, path, signed).getBytes(StandardCharsets.UTF_8))) {
			return false;
		}
		Instant until = Instant.ofEpochSecond(Long.parseLong(signed.getOrDefault(DATE, "0")))
			.plusSeconds(Long.parseLong(signed.getOrDefault(EXPIRES, "0")));
		return this.time.instant().isBefore(until);
	}

	private URI sign(HttpMethod method, ObjectKey key, Duration validity, Map<String, String> parameters) {
		Map<String, String> signed = new TreeMap<>(parameters);
		signed.put(DATE, Long.toString(this.time.instant().getEpochSecond()));
		signed.put(EXPIRES, Long.toString(validity.toSeconds()));
		String path = ROOT + key.path();
		String signature = signature(method, path, signed);
		signed.put(SIGNATURE, signature);
		UriComponentsBuilder url = UriComponentsBuilder.fromUri(this.origin.get()).replacePath(path);
		signed.forEach((name, value) -> url.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8)));
		return url.build(true).toUri();
	}

	private String signature(HttpMethod method, String path, Map<String, String> parameters) {
		StringBuilder text = new StringBuilder(method.name()).append('\n').append(path);
		parameters.forEach((name, value) -> text.append('\n').append(name).append('=').append(value));
		try {
			Mac mac = Mac.getInstance(this.secret.getAlgorithm());
			mac.init(this.secret);
			return HexFormat.of().formatHex(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
