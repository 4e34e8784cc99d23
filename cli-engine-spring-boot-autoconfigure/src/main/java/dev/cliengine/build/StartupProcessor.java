package dev.cliengine.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Prepares one product of a jar at the build, as a step between compiling and packaging.
 * A jar with several products runs it once for each.
 *
 * @since 0.1.0
 */
public final class StartupProcessor {

	private final List<StartupPass> passes;

	/**
	 * @param passes what to prepare, in this order
	 */
	public StartupProcessor(List<StartupPass> passes) {
		this.passes = List.copyOf(passes);
	}

	/**
	 * Prepares a product.
	 * @param args the directory of the classes of the jar, the class with the
	 * {@code main} method, and the words that make it start this product
	 * @throws ReflectiveOperationException if there is no such class
	 * @throws IOException if something could not be written
	 */
	public static void main(String... args) throws ReflectiveOperationException, IOException {
		if (args.length < 2) {
			throw new IllegalArgumentException("Usage: OUTPUT_DIRECTORY MAIN_CLASS [ARGS...]");
		}
		AskedProperties asked = new AskedProperties();
		new StartupProcessor(List.of(new AotPass(asked), new ManifestPass(asked))).process(Path.of(args[0]),
				Class.forName(args[1]), Arrays.copyOfRange(args, 2, args.length));
	}

	/**
	 * Runs all passes.
	 * @param output the directory of the classes of the jar
	 * @param mainClass the class with the {@code main} method
	 * @param args the words it gets
	 * @throws IOException if something could not be written
	 * @throws IllegalStateException if the method starts no application
	 */
	public void process(Path output, Class<?> mainClass, String... args) throws IOException {
		for (StartupPass pass : this.passes) {
			StoppedStart start = StoppedStart.at(pass.moment(), mainClass, args);
			try (var context = start.context()) {
				pass.process(context, start.product(), output);
			}
		}
	}

}
