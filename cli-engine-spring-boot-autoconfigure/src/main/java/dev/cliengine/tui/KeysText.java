package dev.cliengine.tui;

import dev.cliengine.tui.screen.Screen;
import dev.cliengine.tui.screen.TextScreen;

/**
 * Tells which keys there are.
 */
final class KeysText {

	private static final String TEXT = """
			Everywhere
			  up, down, page up, page down, home, end   move
			  enter        open, run, press
			  esc          one screen back
			  ctrl-c       stop what runs, else leave
			  ctrl-t       leave with the command line
			  ctrl-y       copy the command line
			  ctrl-l       draw the screen anew
			  f1           these keys

			Where letters are no text
			  ?  these keys      e  environment     c  context
			  g  guides          y  copy the line   q  leave

			Commands
			  /            search as you type
			  right, left  open and close a group

			Form
			  tab, shift-tab     next and previous field
			  left, right, space change a choice or a switch
			  right at the end   take the value that is offered
			  enter              run

			Result
			  left, right  column          s  sort by it
			  enter        the whole row   t  table or tree
			  f            fields          /  keep rows (JMESPath)
			  x            expression      r  run again
			  tab          next action     1 to 9  press one
			""";

	private KeysText() {
	}

	static Screen screen() {
		return new TextScreen("keys", (width) -> TEXT);
	}

}
