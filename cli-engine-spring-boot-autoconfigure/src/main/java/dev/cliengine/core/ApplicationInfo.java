package dev.cliengine.core;

/**
 * What an application says of itself.
 *
 * @param name the name people type, shown in usage lines
 * @param id the name of its directories, and what its environment variables begin with
 * @param summary one line
 * @param description a longer text; the summary when empty
 * @param version its version, may be empty
 * @param commit the commit it was built from, may be empty
 * @param date the day it was built on, may be empty
 * @since 0.1.0
 */
public record ApplicationInfo(String name, String id, String summary, String description, String version, String commit,
		String date) {

	/** An application with a name and a summary alone. */
	public static ApplicationInfo of(String name, String summary) {
		return new ApplicationInfo(name, name, summary, "", "", "", "");
	}

	/** The long text, or the summary where there is none. */
	public String about() {
		return this.description.isEmpty() ? this.summary : this.description;
	}

	/**
	 * The version with what is known of the build:
	 * {@code 1.4.0 (commit a1b2, built 2026-05-18)}.
	 */
	public String versionText() {
		String number = this.version.isEmpty() ? "unknown" : this.version;
		return (this.commit.isEmpty() && this.date.isEmpty()) ? number
				: number + " (commit " + this.commit + ", built " + this.date + ")";
	}

	/**
	 * What the names of its environment variables begin with: its id in upper case, with
	 * {@code _} for whatever is neither an ASCII letter nor an ASCII digit.
	 */
	public String variablePrefix() {
		StringBuilder prefix = new StringBuilder();
		this.id.codePoints().map(ApplicationInfo::prefixCharacter).forEach(prefix::appendCodePoint);
		return prefix.toString();
	}

	private static int prefixCharacter(int character) {
		if (character >= 'a' && character <= 'z') {
			return character - 'a' + 'A';
		}
		boolean kept = (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
		return kept ? character : '_';
	}

}
