package dev.cliengine.autoconfigure;

import java.nio.file.Path;

import org.springframework.core.convert.converter.Converter;

import dev.cliengine.command.InputSource;
import dev.cliengine.io.AtomicFile;
import dev.cliengine.terminal.Streams;

/**
 * Makes an input out of a file name or {@code -}.
 *
 * @param streams the streams of the process
 */
record InputSourceConverter(Streams streams) implements Converter<String, InputSource> {

	@Override
	public InputSource convert(String text) {
		return text.equals("-") ? new InputSource("standard input", this.streams::in)
				: new InputSource(text, () -> AtomicFile.of(Path.of(text)).open());
	}

}
