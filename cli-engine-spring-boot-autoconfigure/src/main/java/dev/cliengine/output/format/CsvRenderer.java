package dev.cliengine.output.format;

import java.io.IOException;
import java.util.List;

import dev.cliengine.output.Envelope;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Renderer;
import dev.cliengine.output.Rows;
import tools.jackson.databind.JsonNode;

/**
 * The format {@code csv}: RFC 4180 with CR LF after every record. Rows are written as
 * they are read.
 * <ul>
 * <li>The columns are the fields asked for, else those of the view, else the keys of the
 * first item in their declared order; keys that only later items have are left out. A
 * header line holds their paths, not the headers for people, unless it is not
 * wanted.</li>
 * <li>An object is one record. Single values are records of one column, {@code value}.
 * Objects and lists within a record are compact JSON.</li>
 * <li>No value is nothing, an empty text {@code ""}; a single column without a value is
 * {@code ""} too, as an empty line would be no record.</li>
 * <li>Texts and column names that begin with {@code = + - @}, tab, CR or LF get a
 * {@code '} in front unless they are plain numbers such as {@code -5}, and control
 * characters are made visible, unless {@link RenderContext#csvRaw()}.</li>
 * <li>Pagination, metadata, warnings and next actions are left out; errors are text for
 * people.</li>
 * </ul>
 *
 * @since 0.1.0
 */
public final class CsvRenderer implements Renderer {

	@Override
	public String name() {
		return "csv";
	}

	@Override
	public void render(Envelope envelope, RenderContext context, Appendable out) throws IOException {
		JsonNode data = envelope.data();
		Rows rows = envelope.list();
		if (envelope.text() != null) {
			out.append(envelope.text());
		}
		else if (envelope.error() != null) {
			ErrorText.write(envelope.error(), envelope, context.palette(), out);
		}
		else if (rows != null) {
			new CsvText(context, out).write(rows);
		}
		else if (data != null && !data.isNull() && !data.isMissingNode()) {
			new CsvText(context, out).write(Rows.of(List.of(data)));
		}
	}

}
