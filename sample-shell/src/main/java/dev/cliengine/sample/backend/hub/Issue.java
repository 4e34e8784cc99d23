package dev.cliengine.sample.backend.hub;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of a request.
 *
 * @param type the kind of mistake
 * @param loc where: {@code body}, {@code query} or {@code path}, then the field
 * @param msg the sentence for people
 * @param input what was sent
 * @param ctx more for programs, {@code null} for nothing
 * @since 0.1.0
 */
public record Issue(String type, List<Object> loc, String msg, @Nullable Object input,
		@Nullable Map<String, @Nullable Object> ctx) {

	/** A mistake without more for programs. */
	public static Issue of(String type, List<Object> loc, String msg, @Nullable Object input) {
		return new Issue(type, loc, msg, input, null);
	}

	/** A field that is not there. */
	public static Issue missing(List<Object> loc, @Nullable Object input) {
		return of("missing", loc, "Field required", input);
	}

	Map<String, @Nullable Object> json() {
		Map<String, @Nullable Object> json = Json.object("type", this.type, "loc", this.loc, "msg", this.msg, "input",
				this.input);
		if (this.ctx != null) {
			json.put("ctx", this.ctx);
		}
		return json;
	}

}
