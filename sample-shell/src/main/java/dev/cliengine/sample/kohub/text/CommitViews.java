package dev.cliengine.sample.kohub.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.kohub.client.model.CommitDetail;
import dev.cliengine.sample.kohub.client.model.CommitDiff;
import dev.cliengine.sample.kohub.client.model.CommitDiff.FileChange;
import dev.cliengine.sample.kohub.client.model.CommitPage;
import dev.cliengine.sample.kohub.client.model.CommitSummary;
import dev.cliengine.sample.kohub.view.Look;
import dev.cliengine.sample.kohub.view.Panel;
import dev.cliengine.sample.kohub.view.Table;
import dev.cliengine.sample.kohub.view.Words;
import dev.cliengine.terminal.ByteSize;

/**
 * Commits as people see them.
 *
 * @since 0.1.0
 */
public final class CommitViews {

	private static final int SHORT = 8;

	private static final int LONGEST = 60;

	private static final Map<String, String> CHANGES = Map.of("added", "+ added", "removed", "- removed", "changed",
			"M changed");

	private CommitViews() {
	}

	/**
	 * Those of a page, and whether there are more.
	 * @param quiet leaves the rows alone
	 */
	public static String list(CommitPage page, Look look, boolean quiet) {
		List<CommitSummary> commits = page.commits();
		if (commits.isEmpty()) {
			return quiet ? "" : "No commits found\n";
		}
		Table table = new Table("Commits", "SHA", "Message", "Author", "Date");
		commits.forEach((commit) -> table.row(brief(commit.id()), cut(commit.title()), authors(commit),
				Words.time(commit.date())));
		String end = page.hasMore() ? "Showing " + commits.size() + " commits. Use --limit to see more."
				: "Total: " + commits.size() + " commits";
		return quiet ? table.rows() : table.text(look) + end + "\n";
	}

	/** What is known of one. */
	public static String detail(CommitDetail commit, Look look) {
		Panel panel = new Panel("Commit Details").fact("Commit", commit.id())
			.fact("Author", commit.author())
			.fact("Date", Words.time(commit.date()))
			.fact("Parents", commit.parents().stream().map(CommitViews::brief).collect(Collectors.joining(", ")));
		lines(panel, "Message", commit.message());
		lines(panel, "Description", commit.description());
		commit.metadata().forEach((name, value) -> panel.fact(name, String.valueOf(value)));
		return panel.text(look);
	}

	/**
	 * Which files one changed.
	 * @param lines whether to show the changed lines as well
	 */
	public static String diff(CommitDiff diff, boolean lines, Look look) {
		StringBuilder text = new StringBuilder();
		fact(text, "Commit", diff.commitId());
		fact(text, "Parent", diff.parentCommit());
		fact(text, "Author", diff.author());
		fact(text, "Date", Words.time(diff.date()));
		fact(text, "Message", diff.message());
		if (!diff.files().isEmpty()) {
			Table table = new Table("Files Changed", "Type", "Path", "Size", "LFS");
			diff.files()
				.forEach((file) -> table.row(CHANGES.getOrDefault(file.type(), file.type()), file.path(),
						ByteSize.of(file.sizeBytes()), file.isLfs() ? "Yes" : "No"));
			text.append('\n').append(table.text(look));
		}
		text.append("Total: ").append(diff.files().size()).append(" file(s) changed\n");
		if (lines) {
			diff.files().forEach((file) -> text.append('\n').append(change(file)));
		}
		return text.toString();
	}

	private static String change(FileChange file) {
		String diff = file.diff();
		if (diff == null || diff.isEmpty()) {
			return file.path() + ": no lines to show\n";
		}
		return diff.endsWith("\n") ? diff : diff + "\n";
	}

	private static void lines(Panel panel, String label, @Nullable String text) {
		if (text != null && !text.isBlank()) {
			List<String> lines = text.strip().lines().toList();
			panel.fact(label, lines.get(0));
			lines.stream().skip(1).forEach(panel::line);
		}
	}

	private static void fact(StringBuilder text, String label, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			text.append(label).append(": ").append(value).append('\n');
		}
	}

	private static String authors(CommitSummary commit) {
		return commit.authors().stream().map(CommitSummary.Author::user).collect(Collectors.joining(", "));
	}

	private static String cut(String title) {
		return (title.length() <= LONGEST) ? title : title.substring(0, LONGEST - 3) + "...";
	}

	private static String brief(String id) {
		return (id.length() <= SHORT) ? id : id.substring(0, SHORT);
	}

}
