package dev.cliengine.tui.result;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.core.NextAction;
import dev.cliengine.output.ErrorInfo;
import dev.cliengine.terminal.Meaning;
import dev.cliengine.tui.draw.Line;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;

/**
 * Draws a result: how it ended, the data, warnings, and the next actions as buttons.
 */
final class ResultPicture {

	/** With fewer lines there are no buttons but the chosen one. */
	private static final int LINES_FOR_BUTTONS = 12;

	private static final int MOST_BUTTONS = 4;

	private ResultPicture() {
	}

	/** The room of the data alone. */
	static Look body(Look look, ResultScreen result) {
		return look.shorter(1 + below(look, result).size());
	}

	static Picture draw(ResultScreen result, Look look) {
		Look room = body(look, result);
		return result.body()
			.draw(room)
			.fit(room.height())
			.below(List.of(look.cut(state(result))))
			.above(below(look, result));
	}

	private static Line state(ResultScreen result) {
		Answered answered = result.answered();
		Line line = answered.failed() ? Line.of(Meaning.ERROR, failure(answered)) : Line.of(Meaning.SUCCESS, "done");
		String about = result.body().about();
		line = about.isEmpty() ? line : line.plus("  " + about);
		line = answered.ended().more() ? line.plus(Meaning.WARNING, "  (there are more)") : line;
		String filter = result.query().filter();
		line = filter.isBlank() ? line : line.plus(Meaning.HINT, "  filter " + filter);
		String expr = result.query().expr();
		return expr.isBlank() ? line : line.plus(Meaning.HINT, "  expression " + expr);
	}

	/** Where the data are shown, the reason is not. */
	private static String failure(Answered answered) {
		ErrorInfo error = answered.envelope().error();
		String code = "failed, exit code " + answered.ended().answer().exitCode();
		return (error != null && answered.data() != null) ? code + ": " + error.message() : code;
	}

	private static List<Line> below(Look look, ResultScreen result) {
		List<Line> lines = new ArrayList<>();
		if (look.height() >= LINES_FOR_BUTTONS) {
			result.answered()
				.envelope()
				.warnings()
				.stream()
				.limit(2)
				.forEach((warning) -> lines.add(look.cut(Line.of(Meaning.WARNING, "warning: " + warning))));
		}
		List<NextAction> actions = result.actions();
		if (actions.isEmpty()) {
			return lines;
		}
		int room = (look.height() >= LINES_FOR_BUTTONS) ? MOST_BUTTONS : 1;
		int first = Math.max(0, Math.min(result.action() - room + 1, actions.size() - room));
		for (int i = first; i < Math.min(first + room, actions.size()); i++) {
			lines.add(look.cut(look.marked(i == result.action(), button(i, actions.get(i)))));
		}
		return lines;
	}

	private static Line button(int place, NextAction action) {
		Line line = Line.of(Meaning.HINT, "[" + (place + 1) + " " + action.filledIn() + "]");
		return action.description().isEmpty() ? line : line.plus(Meaning.DIM, "  " + action.description());
	}

}
