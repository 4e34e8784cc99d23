package dev.cliengine.sample.kohub.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.client.error.Failure;
import dev.cliengine.sample.kohub.client.error.NetworkError;
import dev.cliengine.sample.kohub.client.model.LfsBatch;
import dev.cliengine.transport.transfer.TransferState;

/**
 * Where a content goes, as the server said.
 *
 * @param upload where to send it; for parts, where to say that all are there
 * @param headers to send with it; for parts, their addresses by number and the size
 * @param verify where to say that it was sent, {@code null} if nobody wants to know
 */
record LfsPlan(URI upload, Map<String, String> headers, @Nullable URI verify) {

	private static final String PART_SIZE = "chunk_size";

	private static final String UPLOAD = "upload";

	private static final String VERIFY = "verify";

	static @Nullable LfsPlan of(Map<String, LfsBatch.Action> actions) {
		LfsBatch.Action upload = actions.get(UPLOAD);
		LfsBatch.Action verify = actions.get(VERIFY);
		if (upload == null) {
			return null;
		}
		return new LfsPlan(address(upload.href()), upload.header(), (verify != null) ? address(verify.href()) : null);
	}

	/** The plan of an upload in parts that was interrupted. */
	static LfsPlan remembered(TransferState state) {
		Map<String, String> headers = new TreeMap<>(state.values());
		String upload = headers.getOrDefault(UPLOAD, "");
		String verify = headers.get(VERIFY);
		headers.keySet().removeAll(List.of(UPLOAD, VERIFY));
		return new LfsPlan(address(upload), headers, (verify != null) ? address(verify) : null);
	}

	Map<String, String> toRemember() {
		Map<String, String> values = new TreeMap<>(this.headers);
		values.put(UPLOAD, this.upload.toString());
		if (this.verify != null) {
			values.put(VERIFY, this.verify.toString());
		}
		return values;
	}

	/** Bytes of each part but the last, 0 if it goes as a whole. */
	long partSize() {
		String size = this.headers.get(PART_SIZE);
		if (size == null) {
			return 0;
		}
		if (!size.matches("[1-9]\\d{0,17}")) {
			throw unusable();
		}
		return Long.parseLong(size);
	}

	URI part(int number) {
		return address(this.headers.getOrDefault(String.valueOf(number), ""));
	}

	/** What the server said is not shown, as it may be as good as a password. */
	static NetworkError unusable() {
		return new NetworkError(
				Failure.of(ErrorCategory.FAILURE, "NetworkError", "The server did not say where to send the file"));
	}

	/** Nothing that would let anybody send something. */
	@Override
	public String toString() {
		return "LfsPlan[partSize=" + partSize() + "]";
	}

	private static URI address(String text) {
		try {
			URI uri = new URI(text);
			if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("(?i)https?")) {
				return uri;
			}
		}
		catch (URISyntaxException ex) {
			// Said below, without the address
		}
		throw unusable();
	}

}
