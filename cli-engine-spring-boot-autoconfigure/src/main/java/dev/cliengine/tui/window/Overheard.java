package dev.cliengine.tui.window;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

import dev.cliengine.tui.screen.News;

/**
 * What a command writes to the streams of the process in place of answering.
 */
final class Overheard extends OutputStream {

	private static final int MOST = 1 << 20;

	private final Consumer<News> listener;

	private final ByteArrayOutputStream data = new ByteArrayOutputStream();

	private final StringBuffer talked = new StringBuffer();

	Overheard(Consumer<News> listener) {
		this.listener = listener;
	}

	void talk(String text) {
		String plain = text.replaceAll("\u001b\\[[0-9;?]*[A-Za-z]", "");
		if (this.talked.length() < MOST) {
			this.talked.append(plain);
		}
		plain.lines()
			.flatMap((line) -> Arrays.stream(line.split("\r")))
			.filter((line) -> !line.isBlank())
			.reduce((before, last) -> last)
			.ifPresent((line) -> this.listener.accept(new News.Talk(line)));
	}

	String talked() {
		return this.talked.toString();
	}

	String data() {
		return this.data.toString(StandardCharsets.UTF_8);
	}

	@Override
	public synchronized void write(int value) {
		if (this.data.size() < MOST) {
			this.data.write(value);
		}
	}

	@Override
	public synchronized void write(byte[] bytes, int offset, int length) {
		if (this.data.size() < MOST) {
			this.data.write(bytes, offset, length);
		}
	}

}
