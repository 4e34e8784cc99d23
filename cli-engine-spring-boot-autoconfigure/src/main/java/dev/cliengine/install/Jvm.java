package dev.cliengine.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * A JVM that an application runs on, and its kind of cache.
 *
 * @param home its directory
 * @param version its version
 * @param feature the first number of its version, 17 or more
 * @since 0.1.0
 */
public record Jvm(Path home, String version, int feature) {

	/** What every run has: it starts quickly, is small, and says nothing of its own. */
	static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData",
			"-Xlog:disable", "-Djdk.reflect.useNativeAccessorOnly=true");

	/** For what is over before a compiled method would pay. */
	static final String BRIEF = "-XX:CompileThresholdScaling=20";

	/** Since then a cache holds more than classes, and is made in one step. */
	private static final int AOT = 25;

	/** The one this process runs on. */
	public static Jvm running() {
		return new Jvm(Path.of(System.getProperty("java.home")), Runtime.version().toString(),
				Runtime.version().feature());
	}

	Path program() {
		Path windows = this.home.resolve("bin").resolve("java.exe");
		return Files.isRegularFile(windows) ? windows : this.home.resolve("bin").resolve("java");
	}

	/** The file that is another one when the JVM is. */
	Path mark() {
		return Stream.of("release", "lib/modules")
			.map(this.home::resolve)
			.filter(Files::isRegularFile)
			.findFirst()
			.orElse(program());
	}

	FileTime changed() {
		try {
			return Files.getLastModifiedTime(mark());
		}
		catch (IOException ex) {
			throw CliException.category(ErrorCategory.FAILURE)
				.cause(ex)
				.fix("Run it with another JVM")
				.message("The JVM in " + this.home + " cannot be looked at");
		}
	}

	/** The name of a product's cache in its release. */
	String cache(String product) {
		return product + ((this.feature >= AOT) ? ".aot" : ".jsa");
	}

	/**
	 * The name of the smaller cache of a product, for what needs no application;
	 * {@code null} if one is enough. A cache of this kind is read as a whole.
	 */
	@Nullable String quickCache(String product) {
		return (this.feature >= AOT) ? cache(product + ".quick") : null;
	}

	/** What comes before the path of a cache that is used. */
	String using() {
		return (this.feature >= AOT) ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
	}

	/** What comes before the path of a cache that is made. */
	String making() {
		return (this.feature >= AOT) ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
	}

}
