package dev.cliengine.shell;

import java.util.Objects;

import org.jline.keymap.KeyMap;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;

import dev.cliengine.core.Cancellation;

/**
 * The key of the session that opens its panel: Ctrl-T.
 */
final class PanelKey {

	private static final String WIDGET = "cli-panel";

	private PanelKey() {
	}

	static void bind(LineReader reader, SessionPanel panel, Cancellation outer) {
		reader.getWidgets().put(WIDGET, () -> {
			String typed = reader.getBuffer().toString();
			String line = panel.open(reader.getTerminal(), typed, outer);
			reader.getBuffer().clear();
			reader.getBuffer().write(line);
			reader.callWidget(LineReader.REDRAW_LINE);
			reader.callWidget(LineReader.REDISPLAY);
			return true;
		});
		Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN)).bind(new Reference(WIDGET), KeyMap.ctrl('T'));
	}

}
