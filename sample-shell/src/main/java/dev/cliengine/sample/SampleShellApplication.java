package dev.cliengine.sample;

import java.util.Arrays;

/**
 * Starts one of the sample products: {@code acme}, or the one that {@code as NAME} at the
 * beginning of the line names.
 *
 * @since 0.1.0
 */
public final class SampleShellApplication {

	private SampleShellApplication() {
	}

	/** Runs one command line. */
	public static void main(String... args) {
		boolean named = args.length > 1 && args[0].equals("as");
		Product product = named ? Product.named(args[1]).orElse(null) : null;
		if (product != null) {
			product.start(Arrays.copyOfRange(args, 2, args.length));
		}
		else {
			Product.ACME.start(args);
		}
	}

}
