package dev.cliengine.sample.kohub.completion;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import dev.cliengine.core.CliException;
import dev.cliengine.io.ApplicationDirectories;
import dev.cliengine.io.AtomicFile;

/**
 * The last answer to each question, in the cache directory. Only its owner can read it:
 * names of private repositories are in it. What cannot be read or written is no answer.
 */
@Component
class AnswerCache {

	private static final int LIMIT = 256 * 1024;

	private final ApplicationDirectories directories;

	private final Clock clock;

	AnswerCache(ApplicationDirectories directories, ObjectProvider<Clock> clock) {
		this.directories = directories;
		this.clock = clock.getIfUnique(Clock::systemUTC);
	}

	Optional<CachedAnswer> find(String question) {
		try {
			return AtomicFile.secret(file(question)).read(LIMIT).flatMap(AnswerCache::parse);
		}
		catch (CliException ex) {
			return Optional.empty();
		}
	}

	void keep(String question, List<String> values) {
		List<String> lines = values.stream().filter((value) -> !value.contains("\n")).toList();
		String text = this.clock.instant() + "\n" + String.join("\n", lines);
		try {
			AtomicFile.secret(file(question)).write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (CliException ex) {
			// The next one asks again
		}
	}

	boolean isFresh(CachedAnswer answer, Duration age) {
		Instant now = this.clock.instant();
		return !answer.at().isAfter(now) && answer.at().plus(age).isAfter(now);
	}

	/** Questions hold credentials, so that nobody is offered what others see. */
	private Path file(String question) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8));
			return this.directories.cache().resolve("completion").resolve(HexFormat.of().formatHex(digest, 0, 16));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JVM knows SHA-256", ex);
		}
	}

	private static Optional<CachedAnswer> parse(byte[] content) {
		List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
		try {
			return lines.isEmpty() ? Optional.empty()
					: Optional.of(new CachedAnswer(Instant.parse(lines.get(0)), lines.subList(1, lines.size())));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * An answer and when it was given.
	 */
	record CachedAnswer(Instant at, List<String> values) {
	}

}
