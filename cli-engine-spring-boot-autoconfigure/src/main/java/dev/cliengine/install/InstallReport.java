package dev.cliengine.install;

import java.nio.file.Path;
import java.util.List;

/**
 * What an installation consists of.
 *
 * @param name what it is called
 * @param directory the directory that {@code --dir} names
 * @param release the directory the application itself is in
 * @param java the version of the JVM it runs on
 * @param cached the products that have a cache
 * @param files launchers, links and completion, the launcher first
 * @param pages how many manual pages there are
 * @param warnings what did not work, though the installation does
 * @since 0.1.0
 */
public record InstallReport(String name, Path directory, Path release, String java, List<String> cached,
		List<Path> files, int pages, List<String> warnings) {

	public InstallReport {
		cached = List.copyOf(cached);
		files = List.copyOf(files);
		warnings = List.copyOf(warnings);
	}

}
