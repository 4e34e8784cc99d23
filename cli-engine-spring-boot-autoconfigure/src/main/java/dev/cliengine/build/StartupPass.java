package dev.cliengine.build;

import java.io.IOException;
import java.nio.file.Path;

import org.springframework.context.support.GenericApplicationContext;

import dev.cliengine.core.ProductKey;

/**
 * One thing to prepare at the build. Each pass gets a start of its own, which goes as far
 * as it wants and no further.
 *
 * @since 0.1.0
 */
public interface StartupPass {

	/** How far the application is started for this pass. */
	Moment moment();

	/**
	 * Prepares something. The context is closed afterwards.
	 * @param context the context of the application, as far as the moment says
	 * @param product which product it is of
	 * @param output the directory of the classes of the jar; the only place to write to
	 * @throws IOException if something could not be written
	 */
	void process(GenericApplicationContext context, ProductKey product, Path output) throws IOException;

	/** How far a start goes. */
	enum Moment {

		/** The environment is settled and sources are loaded; there is no bean. */
		LOADED,

		/** The context is refreshed; no runner ran. */
		STARTED

	}

}
