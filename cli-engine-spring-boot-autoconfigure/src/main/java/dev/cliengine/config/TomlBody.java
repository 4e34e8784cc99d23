package dev.cliengine.config;

import java.util.ArrayList;
import java.util.List;

/**
 * Where keys and values stand in a TOML text: below a header, before the first header, or
 * between the braces of an inline table.
 */
final class TomlBody {

	/** The table its keys belong to. */
	final List<String> table;

	/** Which of the sections it is, from 0. */
	int number;

	/** Where the header or the brace is. */
	final int start;

	/** Whether a path leads to it; none leads into an array. */
	final boolean reachable;

	/** Its keys in the order of the text. */
	final List<TomlEntry> entries = new ArrayList<>();

	/** The commas between braces, one after each key, the last one maybe without. */
	final List<Integer> commas = new ArrayList<>();

	/** The first place for a key: after the header or the opening brace. */
	int open;

	/** The closing brace; -1 without braces. */
	int close = -1;

	TomlBody(List<String> table, int start, boolean reachable) {
		this.table = table;
		this.start = start;
		this.open = start;
		this.reachable = reachable;
	}

	boolean inline() {
		return this.close >= 0;
	}

	static boolean startsWith(List<String> path, List<String> prefix) {
		return path.size() >= prefix.size() && path.subList(0, prefix.size()).equals(prefix);
	}

}
