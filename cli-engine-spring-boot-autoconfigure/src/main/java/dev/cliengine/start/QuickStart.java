package dev.cliengine.start;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

import dev.cliengine.builtin.self.Rehearsal;
import dev.cliengine.command.manifest.NotInManifestException;
import dev.cliengine.completion.CompletionAnswerer;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ProductKey;
import dev.cliengine.install.LaunchedProcess;
import dev.cliengine.terminal.Streams;

/**
 * Answers what needs no application: help, {@code --version}, the tree, completion,
 * search, guides, {@code explain}, schemas and lines that cannot be understood. It loads
 * no class of Spring.
 * <p>
 * It stands back, and the application is started, wherever it could answer anything else
 * than the application would:
 * <ul>
 * <li>there is no manifest, or it was written by another version of the engine</li>
 * <li>the application's class is a file and not in a jar: whoever compiles it again does
 * not write the manifest again</li>
 * <li>{@link StartRules} do not let it: somebody says something that may make it another
 * application</li>
 * <li>the line runs a command, reads a file or standard input, asks somebody, or needs to
 * know what only beans of the application know</li>
 * </ul>
 *
 * @since 0.1.0
 */
public final class QuickStart {

	private final Class<?> application;

	private final ProductKey product;

	private final LaunchedProcess process;

	private @Nullable Streams streams;

	private @Nullable StartManifest manifest;

	/**
	 * @param profiles the profiles the application is started with
	 * @param process how it was started
	 */
	public QuickStart(Class<?> application, List<String> profiles, LaunchedProcess process) {
		this.application = application;
		this.process = process;
		this.product = ProductKey.of(application, profiles);
	}

	/** Where the manifest of a product is on the class path. */
	public static String resource(ProductKey product) {
		return "META-INF/cli-engine/" + product.id() + ".manifest";
	}

	/**
	 * Answers a line.
	 * @return the exit code; empty if the application has to be started, in which case
	 * nothing was read or written
	 */
	public OptionalInt answer(List<String> tokens) {
		StartManifest manifest = read();
		if (manifest == null || StartRules.ofProcess().disturbance(manifest.asked()).isPresent()) {
			return OptionalInt.empty();
		}
		this.manifest = manifest;
		if (this.process.attempt() && manifest.habits().exitCodes().contains(LaunchedProcess.DECLINED)) {
			return OptionalInt.empty();
		}
		EnvironmentVariables variables = EnvironmentVariables.process();
		if (Rehearsal.isAsked(tokens)) {
			rehearse(manifest, variables);
			return (tokens.size() > 1) ? OptionalInt.empty() : OptionalInt.of(0);
		}
		boolean silent = CompletionAnswerer.isAsked(tokens);
		Streams claimed = silent ? Streams.claimProcessSilently() : Streams.claimProcess();
		this.streams = claimed;
		try {
			return OptionalInt.of(new QuickAnswer(manifest, StartTerminal.of(variables, claimed)).print(tokens));
		}
		catch (RuntimeException ex) {
			// Whatever is wrong with a manifest, the application can do without
			return OptionalInt.empty();
		}
	}

	/** Answers what the application answers in its rehearsal. */
	private void rehearse(StartManifest manifest, EnvironmentVariables variables) {
		Streams claimed = Streams.claimProcess();
		this.streams = claimed;
		for (List<String> line : Rehearsal
			.brief(new QuickAnswer(manifest, StartTerminal.of(variables, claimed)).root(null))) {
			try {
				new QuickAnswer(manifest, StartTerminal.of(variables, claimed)).print(line);
			}
			catch (NotInManifestException ex) {
				// The application will answer it
			}
		}
	}

	/** What the build wrote down, if this start may use it. */
	public Optional<StartManifest> manifest() {
		return Optional.ofNullable(this.manifest);
	}

	/**
	 * The streams of the process, if they were claimed on the way: that can be done once.
	 */
	public Optional<Streams> streams() {
		return Optional.ofNullable(this.streams);
	}

	private @Nullable StartManifest read() {
		try {
			byte[] content = content();
			return (content != null) ? ManifestForm.read(content).orElse(null) : null;
		}
		catch (IOException | IllegalStateException ex) {
			return null;
		}
	}

	private byte @Nullable [] content() throws IOException {
		String name = resource(this.product);
		String classPath = System.getProperty("java.class.path", "");
		if (this.application.getClassLoader() == ClassLoader.getSystemClassLoader() && classPath.endsWith(".jar")
				&& classPath.indexOf(File.pathSeparatorChar) < 0) {
			// To ask the class would have the jar opened
			return content(new File(classPath), name);
		}
		CodeSource source = this.application.getProtectionDomain().getCodeSource();
		URL place = (source != null) ? source.getLocation() : null;
		if (place == null) {
			return null;
		}
		if (place.getProtocol().equals("file")) {
			return place.getPath().endsWith(".jar") ? content(file(place), name) : null;
		}
		try (InputStream in = this.application.getResourceAsStream("/" + name)) {
			return (in != null) ? in.readAllBytes() : null;
		}
	}

	/** Names with blanks and the like are written as URLs have them. */
	private static File file(URL place) {
		String path = place.getPath();
		return new File(
				(path.indexOf('%') < 0) ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
	}

	/**
	 * Reads it from beside the jar, where {@code self install} puts it, or from the jar
	 * itself: a URL would have to learn first what a jar is.
	 */
	private static byte @Nullable [] content(File jar, String name) throws IOException {
		File beside = new File(jar.getParentFile(), name);
		if (beside.isFile()) {
			try (InputStream in = new FileInputStream(beside)) {
				return in.readAllBytes();
			}
		}
		try (ZipFile file = new ZipFile(jar)) {
			ZipEntry entry = file.getEntry(name);
			if (entry == null) {
				return null;
			}
			try (InputStream in = file.getInputStream(entry)) {
				return in.readAllBytes();
			}
		}
	}

}
