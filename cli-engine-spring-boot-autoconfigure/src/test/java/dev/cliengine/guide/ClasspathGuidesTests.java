package dev.cliengine.guide;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

class ClasspathGuidesTests {

	@TempDir
	Path directory;

	@Test
	void guidesAreSortedByPath() throws IOException {
		write("one/guides/z.md", "z");
		write("one/guides/b/a.md", "a");
		write("one/guides/c.md", "c");
		write("one/guides/notes.txt", "no guide");
		write("one/other/x.md", "elsewhere");
		assertThat(read(ClasspathGuides.DEFAULT_LOCATION, "one")).extracting(Guide::topic)
			.containsExactly("a", "c", "z");
	}

	@Test
	void whatIsEarlierOnTheClasspathComesFirst() throws IOException {
		write("library/guides/same.md", "library");
		write("library/guides/a.md", "library");
		write("zapplication/guides/same.md", "application");
		assertThat(read(ClasspathGuides.DEFAULT_LOCATION, "zapplication", "library")).containsExactly(
				new Guide("a", "", "library"), new Guide("same", "", "application"), new Guide("same", "", "library"));
	}

	@Test
	void aMissingLocationHasNoGuides() throws IOException {
		Files.createDirectories(this.directory.resolve("one"));
		assertThat(read(ClasspathGuides.DEFAULT_LOCATION, "one")).isEmpty();
		assertThat(read("classpath:nowhere/**/*.md", "one")).isEmpty();
		assertThat(read("classpath:nowhere/a.md", "one")).isEmpty();
		assertThat(read(" ", "one")).isEmpty();
	}

	@Test
	void anotherLocationMayBeAskedFor() throws IOException {
		write("one/docs/my guide.md", "---\nsummary: Mine\n---\nbody");
		assertThat(read("classpath*:docs/*.md", "one")).containsExactly(new Guide("my guide", "Mine", "body"));
		assertThat(read("file:" + this.directory + "/one/docs/*", "one")).extracting(Guide::topic)
			.containsExactly("my guide");
	}

	@Test
	void bytesThatAreNoUtf8BecomeReplacementCharacters() throws IOException {
		Path file = this.directory.resolve("one/guides/a.md");
		Files.createDirectories(file.getParent());
		Files.write(file, "a\u00e4b".getBytes(StandardCharsets.ISO_8859_1));
		assertThat(read(ClasspathGuides.DEFAULT_LOCATION, "one")).extracting(Guide::body).containsExactly("a\ufffdb");
	}

	private List<Guide> read(String location, String... roots) throws IOException {
		URL[] urls = new URL[roots.length];
		for (int i = 0; i < roots.length; i++) {
			urls[i] = this.directory.resolve(roots[i]).toUri().toURL();
		}
		try (URLClassLoader loader = new URLClassLoader(urls, null)) {
			return new ClasspathGuides(new PathMatchingResourcePatternResolver(loader), location).guides();
		}
	}

	private void write(String path, String text) throws IOException {
		Path file = this.directory.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
