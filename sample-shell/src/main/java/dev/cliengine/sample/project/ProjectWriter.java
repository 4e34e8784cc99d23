package dev.cliengine.sample.project;

import java.io.IOException;
import java.io.OutputStream;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.MinimalPrettyPrinter;

/**
 * Writes projects one by one as a JSON list with one project a line.
 */
final class ProjectWriter implements AutoCloseable {

	private static final JsonFactory JSON = new JsonFactory();

	private final JsonGenerator json;

	ProjectWriter(OutputStream out) {
		this.json = JSON.createGenerator(new OnePerLine(), out);
		this.json.writeStartArray();
	}

	void write(Project project) throws IOException {
		try {
			this.json.writeStartObject();
			this.json.writeStringProperty("id", project.id());
			this.json.writeStringProperty("name", project.name());
			this.json.writeStringProperty("team", project.team());
			this.json.writeStringProperty("status", project.status().word());
			this.json.writeStringProperty("description", project.description());
			this.json.writeStringProperty("createdAt", project.createdAt().toString());
			this.json.writeEndObject();
		}
		catch (JacksonIOException ex) {
			throw ex.getCause();
		}
	}

	/** Ends the list and closes the stream. */
	@Override
	public void close() throws IOException {
		try {
			this.json.writeEndArray();
			this.json.writeRaw('\n');
			this.json.close();
		}
		catch (JacksonIOException ex) {
			throw ex.getCause();
		}
	}

	private static final class OnePerLine extends ObjectWriteContext.Base {

		@Override
		public PrettyPrinter getPrettyPrinter() {
			return new Lines();
		}

	}

	private static final class Lines extends MinimalPrettyPrinter {

		@Override
		public void beforeArrayValues(JsonGenerator json) {
			json.writeRaw('\n');
		}

		@Override
		public void writeArrayValueSeparator(JsonGenerator json) {
			json.writeRaw(",\n");
		}

		@Override
		public void writeEndArray(JsonGenerator json, int count) {
			json.writeRaw((count > 0) ? "\n]" : "]");
		}

	}

}
