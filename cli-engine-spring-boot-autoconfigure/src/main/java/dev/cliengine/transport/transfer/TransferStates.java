package dev.cliengine.transport.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import dev.cliengine.core.CliException;
import dev.cliengine.io.ApplicationDirectories;
import dev.cliengine.io.AtomicFile;
import dev.cliengine.transport.transfer.TransferState.Content;

/**
 * Keeps the states of uploads, in a file of its own each that only its owner can read:
 * the addresses of parts are as good as a password for as long as they count. States
 * nobody has touched for a week are removed.
 *
 * @since 0.1.0
 */
public final class TransferStates {

	private static final Duration KEPT = Duration.ofDays(7);

	private static final long LIMIT = 64 << 20;

	private final Path directory;

	private final Clock clock;

	private final JsonMapper mapper = JsonMapper.builder().build();

	/**
	 * @param directory where they are kept, created when it is needed
	 */
	public TransferStates(Path directory, Clock clock) {
		this.directory = directory;
		this.clock = clock;
	}

	/** Those of an application, in {@code uploads} below its directory for states. */
	public static TransferStates in(ApplicationDirectories directories, Clock clock) {
		return new TransferStates(directories.state().resolve("uploads"), clock);
	}

	/**
	 * The state of sending a file somewhere. Another size or time of the file makes it
	 * another state.
	 * @param target names where it goes, such as an address without its query
	 */
	public TransferState of(SourceFile file, String target) {
		AtomicFile kept = AtomicFile.secret(this.directory.resolve(key(file, target) + ".json"));
		return new TransferState(load(kept), (content) -> save(kept, content));
	}

	private static String key(SourceFile file, String target) {
		MessageDigest digest = Checksum.sha256("").digest();
		for (Object part : List.of(file.path().toAbsolutePath().normalize(), file.size(), file.modified(), target)) {
			digest.update((part + "\0").getBytes(StandardCharsets.UTF_8));
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	/** One that cannot be read is none: the upload begins anew. */
	private Content load(AtomicFile kept) {
		try {
			byte[] bytes = kept.read(LIMIT).orElse(new byte[0]);
			if (bytes.length == 0) {
				return Content.NONE;
			}
			Map<?, ?> read = this.mapper.readValue(bytes, Map.class);
			Map<String, String> values = new LinkedHashMap<>();
			texts(read.get("values")).forEach(values::put);
			Map<Integer, String> parts = new TreeMap<>();
			texts(read.get("parts")).forEach((number, etag) -> parts.put(Integer.valueOf(number), etag));
			return new Content(values, parts);
		}
		catch (CliException | JacksonException | NumberFormatException ex) {
			return Content.NONE;
		}
	}

	private static Map<String, String> texts(@Nullable Object object) {
		Map<String, String> texts = new LinkedHashMap<>();
		if (object instanceof Map<?, ?> map) {
			map.forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
		}
		return texts;
	}

	private void save(AtomicFile kept, Content content) {
		if (content.equals(Content.NONE)) {
			kept.delete();
			removeOld();
			return;
		}
		kept.write(this.mapper.writeValueAsBytes(Map.of("values", content.values(), "parts", content.parts())));
	}

	private void removeOld() {
		Instant oldest = this.clock.instant().minus(KEPT);
		try (Stream<Path> files = Files.list(this.directory)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".json")).toList()) {
				if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
					AtomicFile.of(file).delete();
				}
			}
		}
		catch (IOException | CliException ex) {
			// The next upload tries again.
		}
	}

}
