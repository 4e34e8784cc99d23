package dev.cliengine.output.format;

import java.io.IOException;
import java.util.List;

import dev.cliengine.core.NextAction;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.Pagination;
import dev.cliengine.terminal.ControlCharacters;
import dev.cliengine.terminal.Meaning;
import dev.cliengine.terminal.Palette;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What stands below the data, each note after an empty line.
 */
final class Notes {

	private final Findings findings;

	private final Palette palette;

	Notes(Findings findings, Palette palette) {
		this.findings = findings;
		this.palette = palette;
	}

	void write(Envelope envelope, Appendable out) throws IOException {
		truncated(out);
		hidden(out);
		capped(envelope.data(), out);
		Pagination pagination = envelope.pagination();
		if (pagination != null && !this.findings.isPaged()) {
			page(envelope.data(), pagination, out);
		}
		nextSteps(envelope.nextActions(), this.palette, out);
	}

	private void truncated(Appendable out) throws IOException {
		if (this.findings.isTruncated()) {
			out.append("\nOutput truncated to fit the display width — use ")
				.append(this.findings.isNested() ? "" : "--fields to show fewer columns, or ")
				.append("--json for full values.\n");
		}
	}

	private void hidden(Appendable out) throws IOException {
		List<String> headers = this.findings.hiddenHeaders();
		if (!headers.isEmpty()) {
			out.append('\n')
				.append((headers.size() == 1) ? "1 column" : headers.size() + " columns")
				.append(" hidden to fit the display width (")
				.append(String.join(", ", headers))
				.append(") — use ")
				.append(this.findings.isNested() ? "" : "--fields to choose columns, or ")
				.append("--json for full output.\n");
		}
	}

	private void capped(@Nullable JsonNode data, Appendable out) throws IOException {
		if (this.findings.isCapped() && data != null) {
			out.append("\nOnly the first ")
				.append(Integer.toString(data.size()))
				.append(" results are shown — use --output csv or --output ndjson for all of them.\n");
		}
	}

	private static void page(@Nullable JsonNode data, Pagination page, Appendable out) throws IOException {
		String facts = (data != null && data.isArray()) ? "Showing " + data.size() + of(page) + " ("
				: "(pagination: " + ((page.total() >= 0) ? page.total() + " total, " : "");
		out.append('\n').append(facts).append(place(page)).append(")\n");
	}

	/** Where in the list the page lies. */
	static String place(Pagination page) {
		if (page.offset() >= 0) {
			return "offset " + page.offset() + ", limit " + page.limit();
		}
		return page.hasMore() ? "more follow" : "no more follow";
	}

	/** How many there are, where somebody knows. */
	static String of(Pagination page) {
		return (page.total() >= 0) ? " of " + page.total() : "";
	}

	static void nextSteps(List<NextAction> actions, Palette palette, Appendable out) throws IOException {
		if (actions.isEmpty()) {
			return;
		}
		out.append('\n').append(palette.paint(Meaning.DIM, "Next steps:")).append('\n');
		for (NextAction action : actions) {
			out.append("  ").append(ControlCharacters.singleLine(action.filledIn())).append('\n');
			if (!action.description().isEmpty()) {
				out.append("      ").append(ControlCharacters.singleLine(action.description())).append('\n');
			}
		}
	}

}
