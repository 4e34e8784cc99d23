package dev.cliengine.sample.backend.hub.repo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.cliengine.sample.backend.hub.HubDatabase;

/** The branches and tags. */
final class RefTable {

	static final String MAIN = "main";

	private final HubDatabase database;

	RefTable(HubDatabase database) {
		this.database = database;
	}

	Optional<String> find(long repository, Kind kind, String name) {
		return this.database.jdbc()
			.sql("select commit_id from refs where repository_id = ? and kind = ? and name = ?")
			.params(repository, kind.text(), name)
			.query(String.class)
			.optional();
	}

	/** All of a kind, by name. */
	List<Ref> list(long repository, Kind kind) {
		return this.database.jdbc()
			.sql("select name, commit_id as \"commit\" from refs where repository_id = ? and kind = ? order by name")
			.params(repository, kind.text())
			.query((row, number) -> new Ref(row.getString(1), row.getString(2)))
			.list();
	}

	void put(long repository, Kind kind, String name, String commit) {
		this.database.jdbc()
			.sql("merge into refs (repository_id, kind, name, commit_id) key (repository_id, kind, name) values (?, ?, ?, ?)")
			.params(repository, kind.text(), name, commit)
			.update();
	}

	/** Whether there was one to delete. */
	boolean delete(long repository, Kind kind, String name) {
		return this.database.jdbc()
			.sql("delete from refs where repository_id = ? and kind = ? and name = ?")
			.params(repository, kind.text(), name)
			.update() > 0;
	}

	/** What a ref is. */
	enum Kind {

		/** Moves with each commit to it. */
		BRANCH,

		/** Stays. */
		TAG;

		String text() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * A branch or a tag.
	 *
	 * @param name its name
	 * @param commit where it is
	 */
	record Ref(String name, String commit) {
	}

}
