package dev.cliengine.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds the places of keys and values in a TOML text. It knows the structure alone: what
 * stands between the places is for the parser to judge. It stops where the structure
 * breaks, so that the parser has one error to explain and not one a line.
 */
final class TomlScanner {

	/** More than any configuration; the parser needs kilobytes for each of them. */
	static final int MOST = 150_000;

	/** Without comments; more than {@link #MOST} values have with long names. */
	static final int LONGEST = 2 * 1024 * 1024;

	/** Deeper than the parser goes, to let it say so. */
	private static final int DEEPEST = 200;

	private final TomlTokens tokens;

	private final List<TomlBody> sections = new ArrayList<>();

	private final Set<List<String>> arrays = new HashSet<>();

	private final Set<List<String>> keys = new HashSet<>();

	private int count;

	private TomlScanner(String text) {
		this.tokens = new TomlTokens(text);
	}

	static TomlLayout scan(String text) {
		TomlScanner scanner = new TomlScanner(text);
		Integer stop = scanner.stop();
		String digest = scanner.tokens.digest.upTo((stop != null) ? stop : text.length());
		return new TomlLayout(text, scanner.sections, scanner.tokens.digest, digest, stop,
				scanner.count > MOST || digest.length() > LONGEST);
	}

	private @Nullable Integer stop() {
		try {
			document();
			return null;
		}
		catch (TomlTokens.Stop ex) {
			return this.tokens.position();
		}
	}

	private void document() {
		TomlBody body = new TomlBody(List.of(), 0, true);
		this.sections.add(body);
		this.tokens.gap();
		while (!this.tokens.atEnd()) {
			if (this.tokens.at('[')) {
				body = header();
				this.sections.add(body);
			}
			else {
				entry(body, 0);
			}
			this.tokens.endOfStatement();
		}
	}

	private TomlBody header() {
		count();
		int start = this.tokens.position();
		this.tokens.expect('[');
		boolean array = this.tokens.accept('[');
		List<String> table = List.copyOf(this.tokens.key());
		this.tokens.expect(']');
		if (array) {
			this.tokens.expect(']');
			this.arrays.add(table);
		}
		TomlBody body = new TomlBody(table, start, isReachable(table));
		body.open = this.tokens.position();
		body.number = this.sections.size();
		return body;
	}

	private boolean isReachable(List<String> table) {
		for (int i = 1; i <= table.size(); i++) {
			if (this.arrays.contains(table.subList(0, i))) {
				return false;
			}
		}
		return true;
	}

	private void entry(TomlBody owner, int depth) {
		int start = this.tokens.position();
		List<String> path = new ArrayList<>(owner.table);
		path.addAll(this.tokens.key());
		this.tokens.expect('=');
		this.tokens.blanks();
		int value = this.tokens.position();
		TomlBody braces = value(path, owner.reachable, depth);
		TomlEntry entry = new TomlEntry(List.copyOf(path), start, value, this.tokens.position(), owner, braces);
		owner.entries.add(entry);
		if (owner.reachable && !this.keys.add(entry.path())) {
			throw new TomlTokens.Stop();
		}
	}

	private @Nullable TomlBody value(List<String> path, boolean reachable, int depth) {
		count();
		if (depth > DEEPEST) {
			throw new TomlTokens.Stop();
		}
		if (this.tokens.at('{')) {
			return braces(path, reachable, depth);
		}
		if (this.tokens.at('[')) {
			array(depth);
		}
		else {
			this.tokens.scalar();
		}
		return null;
	}

	private TomlBody braces(List<String> path, boolean reachable, int depth) {
		TomlBody body = new TomlBody(List.copyOf(path), this.tokens.position(), reachable);
		this.tokens.expect('{');
		body.open = this.tokens.position();
		this.tokens.gap();
		while (!this.tokens.at('}')) {
			entry(body, depth + 1);
			this.tokens.gap();
			if (this.tokens.at(',')) {
				body.commas.add(this.tokens.position());
				this.tokens.expect(',');
				this.tokens.gap();
			}
			else if (!this.tokens.at('}')) {
				throw new TomlTokens.Stop();
			}
		}
		body.close = this.tokens.position();
		this.tokens.expect('}');
		return body;
	}

	private void array(int depth) {
		this.tokens.expect('[');
		this.tokens.gap();
		while (!this.tokens.at(']')) {
			value(List.of(), false, depth + 1);
			this.tokens.gap();
			if (this.tokens.accept(',')) {
				this.tokens.gap();
			}
			else if (!this.tokens.at(']')) {
				throw new TomlTokens.Stop();
			}
		}
		this.tokens.expect(']');
	}

	private void count() {
		if (++this.count > MOST) {
			throw new TomlTokens.Stop();
		}
	}

}
