package dev.cliengine.sample.project;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LargeStoreTests {

	private static final int ROWS = 200_000;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@Test
	void r15ManyRowsAreImportedReplacedAndExportedOneByOne() throws IOException {
		Path rows = this.directory.resolve("rows.ndjson");
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(rows))) {
			for (int i = 0; i < ROWS; i++) {
				String id = (i % 2 == 0) ? "\"id\":\"row-" + i + "\"," : "";
				out.write(("{" + id + "\"name\":\"Row " + i + "\",\"team\":\"t" + i % 10 + "\"}\n")
					.getBytes(StandardCharsets.UTF_8));
			}
		}
		ProjectStore store = Stores.at(Files.writeString(this.directory.resolve("projects.json"), "[]"));
		assertThat(importFrom(store, rows)).isEqualTo(new ImportSummary(ROWS, 0, 0));
		assertThat(importFrom(store, rows)).isEqualTo(new ImportSummary(ROWS / 2, ROWS / 2, 0));
		AtomicLong seen = new AtomicLong();
		store.forEach((project) -> project.team().equals("t1"), (project) -> seen.incrementAndGet());
		assertThat(seen).hasValue(2 * ROWS / 10);
		store.forEach((project) -> true, (project) -> seen.incrementAndGet());
		assertThat(seen).hasValue(2 * ROWS / 10 + 3 * ROWS / 2);
	}

	private static ImportSummary importFrom(ProjectStore store, Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file);
				ProjectReader items = new ProjectReader(in, Origin.input("rows"))) {
			return store.importAll(items);
		}
	}

}
