package dev.cliengine.sample.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

import dev.cliengine.core.CliException;

/**
 * Reads projects one by one from JSON of any size: a list, or objects one after the other
 * (NDJSON). Which of the two it is, the first character says. Only one project is in
 * memory at a time.
 */
final class ProjectReader implements AutoCloseable {

	private static final JsonFactory JSON = JsonFactory.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private final PushbackInputStream in;

	private final Origin origin;

	private @Nullable JsonParser parser;

	private long number;

	private boolean list;

	/** Takes the stream over, and closes it when it is closed itself. */
	ProjectReader(InputStream in, Origin origin) {
		this.in = new PushbackInputStream(in, BYTE_ORDER_MARK.length);
		this.origin = origin;
	}

	/**
	 * The next item, {@code null} at the end.
	 * @throws CliException made by the origin, if there is none though the end is not
	 * reached
	 */
	@Nullable ProjectItem next() {
		try {
			this.number++;
			JsonParser json = parser();
			JsonToken token = json.nextToken();
			if (this.number == 1) {
				this.list = token == JsonToken.START_ARRAY;
				if (!this.list && this.origin.listOnly()) {
					throw misfit(json, "it is not a list");
				}
				token = this.list ? json.nextToken() : token;
			}
			return item(json, token);
		}
		catch (IOException ex) {
			throw this.origin.unreadable(ex);
		}
		catch (JacksonIOException ex) {
			throw this.origin.unreadable(ex.getCause());
		}
		catch (JacksonException ex) {
			throw this.origin.misfit(this.number, ex.getLocation(), reason(ex), ex);
		}
	}

	/**
	 * The next project, {@code null} at the end.
	 * @throws CliException as {@link #next()} does, and if an item is not complete
	 */
	@Nullable Project nextProject() {
		ProjectItem item = next();
		Project project = (item != null) ? item.asProject() : null;
		if (item != null && project == null) {
			TokenStreamLocation place = (this.parser != null) ? this.parser.currentTokenLocation() : null;
			throw this.origin.misfit(this.number, place, "\"id\", \"status\" or \"createdAt\" is missing", null);
		}
		return project;
	}

	@Override
	public void close() {
		try {
			this.in.close();
		}
		catch (IOException ex) {
			// Everything that was wanted has been read.
		}
	}

	/** Made late, since making it reads: Jackson drops a mark only if more follows. */
	private JsonParser parser() throws IOException {
		JsonParser json = this.parser;
		if (json == null) {
			byte[] head = this.in.readNBytes(BYTE_ORDER_MARK.length);
			if (!Arrays.equals(head, BYTE_ORDER_MARK)) {
				this.in.unread(head);
			}
			json = JSON.createParser(ObjectReadContext.empty(), this.in);
			this.parser = json;
		}
		return json;
	}

	private @Nullable ProjectItem item(JsonParser json, @Nullable JsonToken token) {
		if (token == JsonToken.START_OBJECT) {
			return ProjectDraft.read(json);
		}
		if (this.list && token == JsonToken.END_ARRAY) {
			if (json.nextToken() != null) {
				throw misfit(json, "something follows the end of the list");
			}
			return null;
		}
		if (token != null) {
			throw misfit(json, "it is not an object");
		}
		return null;
	}

	private static JacksonException misfit(JsonParser json, String reason) {
		return ProjectDraft.misfit(json, json.currentTokenLocation(), ProjectRules.invalid(reason));
	}

	private static String reason(JacksonException ex) {
		if (ex.getCause() instanceof CliException rule) {
			return rule.getMessage();
		}
		return (ex instanceof UnexpectedEndOfInputException) ? "it ends in the middle"
				: "this is not JSON: " + ex.getOriginalMessage().lines().findFirst().orElse("");
	}

}
