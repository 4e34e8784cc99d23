package dev.cliengine.middleware;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import dev.cliengine.output.DataMapper;
import dev.cliengine.output.JsonText;
import dev.cliengine.terminal.DataStream;
import dev.cliengine.terminal.DataText;

/**
 * Writes each event as one line of compact JSON.
 */
final class JsonLineEvents implements EventOutput {

	private final DataMapper mapper;

	private final DataText text;

	private final JsonText json = JsonText.compact();

	JsonLineEvents(DataStream stream, DataMapper mapper) {
		this.mapper = mapper;
		this.text = new DataText(stream);
	}

	@Override
	public void write(@Nullable Object event) throws IOException {
		this.json.write(this.mapper.toTree(event), this.text);
		this.text.append('\n');
	}

	@Override
	public void flush() throws IOException {
		this.text.flush();
	}

}
