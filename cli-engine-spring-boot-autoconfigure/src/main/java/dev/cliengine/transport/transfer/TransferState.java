package dev.cliengine.transport.transfer;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * How far an upload in parts is, kept across processes: what the caller has to know to go
 * on with it, such as its id and the addresses of its parts, and the entity tags of the
 * parts that are done. Safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class TransferState {

	private final Consumer<Content> saver;

	private Content content;

	TransferState(Content content, Consumer<Content> saver) {
		this.content = content;
		this.saver = saver;
	}

	/** A state that ends with the process. */
	public static TransferState inMemory() {
		return new TransferState(Content.NONE, (content) -> {
		});
	}

	/** Whether no upload is under way. */
	public synchronized boolean isNew() {
		return this.content.equals(Content.NONE);
	}

	/**
	 * A new upload begins; what was known of an earlier one is forgotten.
	 * @param values what the caller has to know to go on with it, at least one
	 */
	public synchronized void begin(Map<String, String> values) {
		save(new Content(values, Map.of()));
	}

	/** What the caller said when the upload began. */
	public synchronized Optional<String> value(String name) {
		return Optional.ofNullable(this.content.values().get(name));
	}

	/** All the caller said when the upload began. */
	public synchronized Map<String, String> values() {
		return this.content.values();
	}

	/** The entity tags of the parts that are done, by their numbers. */
	public synchronized Map<Integer, String> parts() {
		return this.content.parts();
	}

	/** The server has a part. */
	public synchronized void done(int part, String etag) {
		Map<Integer, String> parts = new TreeMap<>(this.content.parts());
		parts.put(part, etag);
		save(new Content(this.content.values(), parts));
	}

	/** The upload is complete, or not to be gone on with. */
	public synchronized void forget() {
		save(Content.NONE);
	}

	private void save(Content content) {
		this.content = content;
		this.saver.accept(content);
	}

	/**
	 * What is kept.
	 *
	 * @param values what the caller said
	 * @param parts the entity tags of parts
	 */
	record Content(Map<String, String> values, Map<Integer, String> parts) {

		static final Content NONE = new Content(Map.of(), Map.of());

		Content {
			values = Map.copyOf(values);
			parts = Map.copyOf(parts);
		}

	}

}
