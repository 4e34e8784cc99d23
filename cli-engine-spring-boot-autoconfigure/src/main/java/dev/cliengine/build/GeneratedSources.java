package dev.cliengine.build;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import org.springframework.aot.generate.GeneratedFiles;
import org.springframework.aot.generate.InMemoryGeneratedFiles;

/**
 * The sources that were generated.
 *
 * @param files all that was generated
 */
record GeneratedSources(InMemoryGeneratedFiles files) {

	/** What applications are built for at least; generated code needs no more. */
	private static final String RELEASE = "17";

	/** Compiles them against the class path of this process. */
	void compileTo(Path output) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		if (compiler == null) {
			throw new IllegalStateException("The build runs on a Java without a compiler");
		}
		String classPath = String.join(System.getProperty("path.separator"), System.getProperty("java.class.path"),
				output.toString());
		List<String> options = List.of("--release", RELEASE, "-proc:none", "-nowarn", "-classpath", classPath, "-d",
				output.toString());
		StringWriter messages = new StringWriter();
		List<JavaFileObject> sources = this.files.getGeneratedFiles(GeneratedFiles.Kind.SOURCE)
			.keySet()
			.stream()
			.map(this::source)
			.toList();
		if (!compiler.getTask(messages, null, null, options, null, sources).call()) {
			throw new IllegalStateException("What was generated does not compile:\n" + messages);
		}
	}

	private JavaFileObject source(String path) {
		return new SimpleJavaFileObject(URI.create("generated:///" + path), JavaFileObject.Kind.SOURCE) {

			@Override
			public CharSequence getCharContent(boolean ignoreEncodingErrors) {
				try {
					return Objects.requireNonNull(
							GeneratedSources.this.files.getGeneratedFileContent(GeneratedFiles.Kind.SOURCE, path));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}

		};
	}

}
