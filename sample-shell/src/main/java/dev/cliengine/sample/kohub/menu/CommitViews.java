package dev.cliengine.sample.kohub.menu;

import java.util.stream.Collectors;

import dev.cliengine.sample.kohub.client.model.CommitDetail;
import dev.cliengine.sample.kohub.client.model.CommitDiff;
import dev.cliengine.sample.kohub.client.model.CommitPage;
import dev.cliengine.sample.kohub.client.model.CommitSummary;
import dev.cliengine.sample.kohub.view.Look;
import dev.cliengine.sample.kohub.view.Panel;
import dev.cliengine.sample.kohub.view.Table;
import dev.cliengine.terminal.ByteSize;

/**
 * Commits as the menus show them.
 */
final class CommitViews {

	private static final int SHORT_ID = 8;

	private static final int LONGEST_TITLE = 60;

	private CommitViews() {
	}

	static String list(CommitPage page, Look look) {
		if (page.commits().isEmpty()) {
			return "No commits found\n";
		}
		Table table = new Table("Commits", "SHA", "Message", "Author", "Date");
		page.commits()
			.forEach((commit) -> table.row(shortened(commit.id()), title(commit.title()), authors(commit),
					Views.text(commit.date())));
		return table.text(look);
	}

	static String details(CommitDetail commit, Look look) {
		return new Panel("Commit Details").line(commit.id())
			.fact("Author", commit.author())
			.fact("Date", Views.text(commit.date()))
			.fact("Parents", commit.parents().stream().map(CommitViews::shortened).collect(Collectors.joining(", ")))
			.fact("Message", commit.message())
			.fact("Description", commit.description())
			.text(look);
	}

	static String files(CommitDiff diff, Look look) {
		Table table = new Table("Files Changed", "Type", "Path", "Size", "LFS");
		diff.files()
			.forEach((file) -> table.row(type(file.type()), file.path(), ByteSize.of(file.sizeBytes()),
					file.isLfs() ? "Yes" : "No"));
		return table.text(look) + "Total: " + diff.files().size() + " file(s) changed\n";
	}

	private static String type(String type) {
		return switch (type) {
			case "added" -> "+ added";
			case "removed" -> "- removed";
			case "changed" -> "M changed";
			default -> type;
		};
	}

	private static String authors(CommitSummary commit) {
		return commit.authors().stream().map(CommitSummary.Author::user).collect(Collectors.joining(", "));
	}

	private static String title(String title) {
		return (title.length() <= LONGEST_TITLE) ? title : title.substring(0, LONGEST_TITLE - 3) + "...";
	}

	private static String shortened(String id) {
		return (id.length() > SHORT_ID) ? id.substring(0, SHORT_ID) : id;
	}

}
