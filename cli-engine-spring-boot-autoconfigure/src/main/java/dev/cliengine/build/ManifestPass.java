package dev.cliengine.build;

import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.support.GenericApplicationContext;

import dev.cliengine.autoconfigure.StartManifests;
import dev.cliengine.core.ProductKey;
import dev.cliengine.io.AtomicFile;
import dev.cliengine.start.QuickStart;

/**
 * Writes the manifest from which {@link QuickStart} answers.
 */
final class ManifestPass implements StartupPass {

	private static final Logger logger = LoggerFactory.getLogger(ManifestPass.class);

	private final AskedProperties asked;

	/**
	 * @param asked knows which properties conditions asked for
	 */
	ManifestPass(AskedProperties asked) {
		this.asked = asked;
	}

	@Override
	public Moment moment() {
		return Moment.STARTED;
	}

	@Override
	public void process(GenericApplicationContext context, ProductKey product, Path output) {
		StartManifests.Written written = StartManifests.of(context, this.asked.names());
		Path file = output.resolve(QuickStart.resource(product));
		written.reasons().forEach((reason) -> logger.warn("{} has no manifest: {}", product.application(), reason));
		if (written.manifest().isPresent()) {
			AtomicFile.of(file).write(written.manifest().get());
		}
		else {
			AtomicFile.of(file).delete();
		}
	}

}
