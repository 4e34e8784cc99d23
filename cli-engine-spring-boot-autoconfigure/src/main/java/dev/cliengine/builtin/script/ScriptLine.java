package dev.cliengine.builtin.script;

import java.util.List;

/**
 * A line of a script; quotes may have made it of several.
 *
 * @param number where it begins, from 1
 * @param text as it is written
 * @param words what it says
 */
record ScriptLine(int number, String text, List<String> words) {
}
