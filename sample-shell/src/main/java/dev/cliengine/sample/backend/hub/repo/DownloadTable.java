package dev.cliengine.sample.backend.hub.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.backend.hub.HubDatabase;
import dev.cliengine.sample.backend.hub.Json;

/** Who downloaded what on which day; a visitor counts once a day. */
final class DownloadTable {

	/** What the visitors begin with who are not logged in. */
	static final String ANONYMOUS = "anonymous:";

	private final HubDatabase database;

	DownloadTable(HubDatabase database) {
		this.database = database;
	}

	void count(long repository, LocalDate day, String visitor) {
		int known = this.database.jdbc()
			.sql("update downloads set files = files + 1 where repository_id = ? and download_day = ? and visitor = ?")
			.params(repository, day, visitor)
			.update();
		if (known == 0) {
			this.database.jdbc()
				.sql("insert into downloads (repository_id, download_day, visitor, files) values (?, ?, ?, 1)")
				.params(repository, day, visitor)
				.update();
			this.database.jdbc()
				.sql("update repositories set downloads = downloads + 1 where id = ?")
				.param(repository)
				.update();
		}
	}

	/** A line for each day something was downloaded since a day, oldest first. */
	List<Map<String, @Nullable Object>> since(long repository, LocalDate day) {
		return this.database.jdbc()
			.sql("""
					select download_day, count(*) as visitors, sum(files) as files,
						sum(case when visitor like 'anonymous:%' then 1 else 0 end) as strangers
					from downloads where repository_id = ? and download_day >= ?
					group by download_day order by download_day""")
			.params(repository, day)
			.query((row, number) -> Json.object("date", row.getObject("download_day", LocalDate.class).toString(),
					"downloads", row.getLong("visitors"), "authenticated",
					row.getLong("visitors") - row.getLong("strangers"), "anonymous", row.getLong("strangers"), "files",
					row.getLong("files")))
			.list();
	}

	/** How many visitors a repository had since a day. */
	long visitors(long repository, LocalDate day) {
		return this.database.jdbc()
			.sql("select count(*) from downloads where repository_id = ? and download_day >= ?")
			.params(repository, day)
			.query(Long.class)
			.single();
	}

}
