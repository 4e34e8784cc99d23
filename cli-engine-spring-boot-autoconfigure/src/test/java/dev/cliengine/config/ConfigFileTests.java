package dev.cliengine.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class ConfigFileTests {

	private static final ConfigPath KEY = ConfigPath.parse("key");

	@TempDir
	Path root;

	private Path directory = Path.of("");

	private ConfigFile file = fileIn(this.directory);

	@BeforeEach
	void nameTheFile() {
		this.directory = this.root.resolve("acme");
		this.file = fileIn(this.directory);
	}

	@Test
	void aMissingFileIsEmptyAndReadingCreatesNothing() {
		assertThat(this.file.read().values()).isEmpty();
		assertThat(this.directory).doesNotExist();
	}

	@Test
	void anEditOfAMissingFileCreatesIt() {
		assertThat(this.file.update((document) -> document.with(KEY, 1L)).get(KEY)).contains(1L);
		assertThat(this.file.path()).hasContent("key = 1");
		assertThat(this.file.read().get(KEY)).contains(1L);
	}

	@Test
	void r1AnEditThatChangesNothingCreatesNothing() {
		assertThat(this.file.update((document) -> document.without(KEY)).values()).isEmpty();
		assertThat(this.directory).doesNotExist();
	}

	@Test
	void r1AnEditThatChangesNothingWritesAndLocksNothing() throws IOException {
		write("key = 1\n".getBytes(StandardCharsets.UTF_8));
		FileTime old = FileTime.from(Instant.EPOCH);
		Files.setLastModifiedTime(this.file.path(), old);
		this.file.update((document) -> document.with(KEY, 1L));
		assertThat(Files.getLastModifiedTime(this.file.path())).isEqualTo(old);
		assertThat(this.directory.toFile().list()).containsExactly("config.toml");
	}

	@Test
	void r4AnEditIsOfTheContentOfThatMoment() {
		AtomicInteger calls = new AtomicInteger();
		this.file.update((document) -> {
			if (calls.getAndIncrement() == 0) {
				write("other = 2\n".getBytes(StandardCharsets.UTF_8));
			}
			return document.with(KEY, 1L);
		});
		assertThat(this.file.read().values()).containsEntry("other", 2L).containsEntry("key", 1L);
		assertThat(calls).hasValue(2);
	}

	@Test
	void anEditThatFailsLeavesEverything() {
		IllegalArgumentException thrown = new IllegalArgumentException();
		assertThatIllegalArgumentException().isThrownBy(() -> this.file.update((document) -> {
			throw thrown;
		})).isSameAs(thrown);
		assertThat(this.directory).doesNotExist();
	}

	@Test
	void r5AMalformedFileIsNeverOverwritten() throws IOException {
		byte[] content = "key = \n# a person's work\n".getBytes(StandardCharsets.UTF_8);
		write(content);
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> this.file.update((document) -> document.with(KEY, 1L)))
			.withMessageStartingWith(this.file.path() + ":1:")
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo("CONFIG_MALFORMED"));
		assertThat(Files.readAllBytes(this.file.path())).isEqualTo(content);
		assertThat(this.directory.toFile().list()).containsExactly("config.toml");
	}

	@Test
	void r5AFileThatBecameMalformedMeanwhileIsNotOverwritten() {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.file.update((document) -> {
			write("key = \n".getBytes(StandardCharsets.UTF_8));
			return document.with(KEY, 1L);
		})).withMessageStartingWith(this.file.path() + ":1:");
		assertThat(this.file.path()).hasContent("key = ");
	}

	@Test
	void r5OtherEncodingsAreRefusedAndKept() throws IOException {
		byte[] content = "a = 1\n# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
		write(content);
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> this.file.update((document) -> document.with(KEY, 1L)))
			.withMessage(this.file.path() + ":2:6: The byte 0xE9 is not UTF-8 text")
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo("CONFIG_MALFORMED"));
		assertThat(Files.readAllBytes(this.file.path())).isEqualTo(content);
	}

	@Test
	void textThatIsNoUtf8IsNotWritten() {
		assertRefused("key = \"\ud800\"\n", "a value holds half a character");
	}

	@Test
	void aFileNobodyCouldReadAgainIsNotWritten() {
		assertRefused("#".repeat(8 * 1024 * 1024 + 1), "it would be larger than 8388608 bytes");
	}

	@Test
	void r5AHugeFileIsRefusedUnread() throws IOException {
		write(new byte[8 * 1024 * 1024 + 1]);
		assertThatExceptionOfType(CliException.class).isThrownBy(this.file::read)
			.withMessage("Cannot read " + this.file.path() + ": it is larger than 8388608 bytes");
	}

	private void assertRefused(String text, String reason) {
		write("key = 1\n".getBytes(StandardCharsets.UTF_8));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.file.update((document) -> saying(text)))
			.withMessage("Cannot write " + this.file.path() + ": " + reason)
			.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.VALIDATION))
			.satisfies((ex) -> assertThat(ex.fix()).isNotBlank());
		assertThat(this.file.path()).hasContent("key = 1");
	}

	private static ConfigDocument saying(String text) {
		ConfigDocument document = mock(ConfigDocument.class);
		given(document.text()).willReturn(text);
		return document;
	}

	private void write(byte[] content) {
		try {
			Files.createDirectories(this.directory);
			Files.write(this.file.path(), content);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static ConfigFile fileIn(Path directory) {
		return new ConfigFile(new ConfigFileSpec("config.toml", ConfigFormat.TOML, false, List.of()), () -> directory,
				(notice) -> {
				});
	}

}
