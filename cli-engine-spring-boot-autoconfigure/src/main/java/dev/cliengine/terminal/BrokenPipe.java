package dev.cliengine.terminal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Tells a reader that went away from other reasons. Java keeps only the system's message,
 * which follows the locale, so the message to compare with comes from a pipe broken on
 * purpose.
 */
final class BrokenPipe {

	private static final List<String> KNOWN = List.of("Broken pipe", "Connection reset by peer",
			"The pipe is being closed", "The pipe has been ended", "No process is on the other end of the pipe");

	private BrokenPipe() {
	}

	static boolean isReason(IOException failure) {
		if (failure instanceof ClosedPipeException) {
			return true;
		}
		String message = failure.getMessage();
		if (message == null) {
			return false;
		}
		return KNOWN.stream().anyMatch((known) -> message.regionMatches(true, 0, known, 0, known.length()))
				|| message.equals(localMessage());
	}

	private static @Nullable String localMessage() {
		try {
			Pipe pipe = Pipe.open();
			try (Pipe.SinkChannel sink = pipe.sink()) {
				pipe.source().close();
				sink.write(ByteBuffer.allocate(1));
				return null;
			}
		}
		catch (IOException ex) {
			return ex.getMessage();
		}
	}

}
