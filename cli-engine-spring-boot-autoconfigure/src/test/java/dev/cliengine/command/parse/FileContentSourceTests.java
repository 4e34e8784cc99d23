package dev.cliengine.command.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileContentSourceTests {

	private static final int MEBIBYTE = 1024 * 1024;

	private final FileContentSource empty = new FileContentSource(InputStream.nullInputStream());

	@TempDir
	Path directory;

	@Test
	void textComesBackUnchangedWithoutAByteOrderMark() throws IOException {
		Path file = write("\uFEFFgrün 🚗\r\n\u0000\uFEFF".getBytes(StandardCharsets.UTF_8));
		assertThat(this.empty.file(file.toString())).isEqualTo("grün 🚗\r\n\u0000\uFEFF");
	}

	@Test
	void standardInputFollowsTheSameRules() {
		assertThat(input("\uFEFFä".getBytes(StandardCharsets.UTF_8)).standardInput()).isEqualTo("ä");
		assertThat(this.empty.standardInput()).isEmpty();
		refused(() -> input(new byte[] { 'a', (byte) 0xC3, '(' }).standardInput(), ErrorCategory.VALIDATION,
				"standard input is not text in UTF-8, see byte 1 counted from 0");
	}

	@Test
	void bytesThatAreNoTextAreRefusedByTheirPlace() throws IOException {
		Path file = write(new byte[] { 'a', 'b', (byte) 0xFF });
		refused(() -> this.empty.file(file.toString()), ErrorCategory.VALIDATION,
				"file '" + file + "' is not text in UTF-8, see byte 2 counted from 0");
		Path cutOff = write(new byte[] { 'a', (byte) 0xE2, (byte) 0x82 });
		refused(() -> this.empty.file(cutOff.toString()), ErrorCategory.VALIDATION,
				"file '" + cutOff + "' is not text in UTF-8, see byte 1 counted from 0");
	}

	@Test
	void r16SixteenMebibytesAreReadAndNotOneByteMore() throws IOException {
		byte[] most = new byte[16 * MEBIBYTE];
		assertThat(this.empty.file(write(most).toString())).hasSize(most.length);
		Path larger = write(new byte[16 * MEBIBYTE + 1]);
		refused(() -> this.empty.file(larger.toString()), ErrorCategory.VALIDATION,
				"file '" + larger + "' is larger than 16 MiB");
	}

	@Test
	void r16EndlessInputIsRefusedPolitely() {
		InputStream endless = new InputStream() {

			@Override
			public int read() {
				return 'x';
			}

			@Override
			public int read(byte[] bytes, int offset, int length) {
				return length;
			}

		};
		refused(() -> new FileContentSource(endless).standardInput(), ErrorCategory.VALIDATION,
				"standard input is larger than 16 MiB");
	}

	@Test
	void whatIsNoFileIsRefusedByWhatItIs() {
		refused(() -> this.empty.file(this.directory.toString()), ErrorCategory.VALIDATION,
				"file '" + this.directory + "' is a directory");
		refused(() -> this.empty.file(""), ErrorCategory.VALIDATION, "'@' is not followed by the name of a file");
		String missing = this.directory.resolve("missing").toString();
		refused(() -> this.empty.file(missing), ErrorCategory.NOT_FOUND, "file '" + missing + "' does not exist");
		refused(() -> this.empty.file("a\u0000b"), ErrorCategory.VALIDATION,
				"file 'a\u0000b' cannot exist: no path looks like this");
	}

	@Test
	void aBrokenStreamIsRefusedWithItsCause() {
		InputStream broken = new InputStream() {

			@Override
			public int read() throws IOException {
				throw new IOException("gone");
			}

		};
		refused(() -> new FileContentSource(broken).standardInput(), ErrorCategory.VALIDATION,
				"standard input cannot be read");
	}

	private static FileContentSource input(byte[] bytes) {
		return new FileContentSource(new ByteArrayInputStream(bytes));
	}

	private Path write(byte[] bytes) throws IOException {
		Path file = Files.createTempFile(this.directory, "content", ".txt");
		return Files.write(file, bytes);
	}

	private static void refused(Runnable read, ErrorCategory category, String message) {
		assertThatExceptionOfType(CliException.class).isThrownBy(read::run)
			.withMessage(message)
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(category))
			.satisfies((failure) -> assertThat(failure.fix()).isNotBlank());
	}

}
