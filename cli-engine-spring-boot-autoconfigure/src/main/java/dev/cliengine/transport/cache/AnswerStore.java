package dev.cliengine.transport.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import dev.cliengine.core.CliException;
import dev.cliengine.io.AtomicFile;

/**
 * Keeps answers in files that only their owner can read. Losing one costs a call and no
 * more, so a file that cannot be read is one that is not there, and one that cannot be
 * written is not.
 *
 * @since 0.1.0
 */
public final class AnswerStore {

	private static final String SUFFIX = ".answer";

	/** Room for headers beside the body. */
	private static final int HEADERS = 64 << 10;

	private final Path directory;

	private final long largest;

	private final long most;

	private volatile @Nullable JsonMapper mapper;

	/**
	 * @param directory where the files are, made when it is needed
	 * @param largest bytes of a body that is kept at most
	 * @param most bytes of all files; when there are more, the oldest go
	 */
	public AnswerStore(Path directory, long largest, long most) {
		this.directory = directory;
		this.largest = largest;
		this.most = most;
	}

	/** Bytes of a body that is kept at most. */
	long largest() {
		return this.largest;
	}

	Optional<KeptAnswer> find(CacheKey key) {
		AtomicFile file = AtomicFile.secret(path(key));
		try {
			return file.read(this.largest + HEADERS).map(this::parsed);
		}
		catch (CliException | JacksonException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	void keep(CacheKey key, KeptAnswer answer) {
		if (answer.body().length > this.largest) {
			return;
		}
		byte[] head = mapper().writeValueAsBytes(new Head(answer.stored(), answer.headers()));
		if (head.length >= HEADERS) {
			return;
		}
		attempt(() -> AtomicFile.secret(path(key)).write((out) -> {
			out.write(head);
			out.write('\n');
			out.write(answer.body());
		}));
		evict();
	}

	/** Forgets what is kept of a resource, in whatever form. */
	void forget(CacheKey key) {
		files((path) -> path.getFileName().toString().startsWith(key.resource() + "-")).forEach(this::delete);
	}

	private KeptAnswer parsed(byte[] content) {
		int end = 0;
		while (end < content.length && content[end] != '\n') {
			end++;
		}
		Head head = (end < content.length) ? mapper().readValue(content, 0, end, Head.class) : null;
		if (head == null || head.stored() == null || head.headers() == null
				|| head.headers().values().stream().anyMatch(Objects::isNull)) {
			throw new IllegalArgumentException("The file is no answer");
		}
		return new KeptAnswer(head.stored(), head.headers(), Arrays.copyOfRange(content, end + 1, content.length));
	}

	/** Makes room for a fifth, so as not to look again each time. */
	private void evict() {
		List<Path> all = files((path) -> true);
		long size = all.stream().mapToLong(AnswerStore::size).sum();
		if (size <= this.most) {
			return;
		}
		for (Path oldest : all.stream().sorted(Comparator.comparingLong(AnswerStore::modified)).toList()) {
			if (size <= this.most / 5 * 4) {
				return;
			}
			size -= size(oldest);
			delete(oldest);
		}
	}

	private List<Path> files(Predicate<Path> wanted) {
		try (Stream<Path> entries = Files.list(this.directory)) {
			return entries.filter((path) -> path.toString().endsWith(SUFFIX)).filter(wanted).toList();
		}
		catch (IOException | UncheckedIOException ex) {
			return List.of();
		}
	}

	private void delete(Path path) {
		attempt(() -> AtomicFile.secret(path).delete());
	}

	private static void attempt(Runnable change) {
		try {
			change.run();
		}
		catch (CliException ex) {
			// The call went well
		}
	}

	private static long size(Path path) {
		return path.toFile().length();
	}

	private static long modified(Path path) {
		return path.toFile().lastModified();
	}

	private Path path(CacheKey key) {
		return this.directory.resolve(key.resource() + "-" + key.variant() + SUFFIX);
	}

	private JsonMapper mapper() {
		JsonMapper known = this.mapper;
		if (known == null) {
			known = JsonMapper.builder().build();
			this.mapper = known;
		}
		return known;
	}

}
