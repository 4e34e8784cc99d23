package dev.cliengine.io;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import dev.cliengine.core.CliException;

/**
 * What other processes do in these tests.
 */
final class ChildMain {

	private ChildMain() {
	}

	public static void main(String... args) {
		Path target = Path.of(args[1]);
		switch (args[0]) {
			case "hold" -> hold(target);
			case "count" -> count(target, Integer.parseInt(args[2]));
			case "rewrite" -> rewrite(target);
			case "write" -> write(Integer.parseInt(args[2]), target);
			case "part" -> part(Integer.parseInt(args[2]), target);
			case "secret" -> AtomicFile.secret(target).write(new byte[] { 1 });
			default -> throw new IllegalArgumentException(args[0]);
		}
	}

	private static void hold(Path target) {
		LockFile.beside(target, System.err::println).hold(() -> {
			System.out.println("held");
			return System.in.read();
		});
	}

	private static void count(Path target, int times) {
		LockFile lock = LockFile.beside(target, (notice) -> {
		});
		for (int i = 0; i < times; i++) {
			lock.hold(() -> Counter.increment(target));
		}
	}

	/** Writes ever higher numbers and says which one is safe. */
	private static void rewrite(Path target) {
		AtomicFile file = AtomicFile.of(target);
		for (int number = Numbered.in(target); true; number++) {
			file.write(Numbered.content(number));
			System.out.println(number);
		}
	}

	private static void write(int size, Path target) {
		byte[] content = new byte[size];
		Arrays.fill(content, (byte) 'x');
		try {
			AtomicFile.of(target).write(content);
			System.out.println("written");
		}
		catch (CliException ex) {
			System.out.println(ex.category() + " " + ex.getMessage());
		}
	}

	private static void part(int size, Path target) {
		try (PartFile part = PartFile.open(target, false)) {
			part.restart("note");
			part.append(ByteBuffer.allocate(size));
			System.out.println("written");
		}
		catch (CliException ex) {
			System.out.println(ex.category() + " " + ex.getMessage());
		}
	}

	/**
	 * A number in a file, changed by reading and writing.
	 */
	static final class Counter {

		private Counter() {
		}

		static int increment(Path target) {
			AtomicFile file = AtomicFile.of(target);
			int next = value(target) + 1;
			file.write(Integer.toString(next).getBytes(StandardCharsets.US_ASCII));
			return next;
		}

		static int value(Path target) {
			return AtomicFile.of(target)
				.read(100)
				.map((content) -> Integer.parseInt(new String(content, StandardCharsets.US_ASCII)))
				.orElse(0);
		}

	}

	/**
	 * A content that shows which one it is and whether it is whole.
	 */
	static final class Numbered {

		private Numbered() {
		}

		static byte[] content(int number) {
			return "%08d%n".formatted(number).repeat(6000 + 500 * (number % 7)).getBytes(StandardCharsets.US_ASCII);
		}

		/** The number in a file, 0 if there is none; fails if the content is torn. */
		static int in(Path target) {
			byte[] content = AtomicFile.of(target).read(1 << 20).orElse(new byte[0]);
			if (content.length == 0) {
				return 0;
			}
			int number = Integer.parseInt(new String(content, 0, 8, StandardCharsets.US_ASCII));
			if (!Arrays.equals(content, content(number))) {
				throw new IllegalStateException("Torn at " + number + " with " + content.length + " bytes");
			}
			return number;
		}

	}

}
