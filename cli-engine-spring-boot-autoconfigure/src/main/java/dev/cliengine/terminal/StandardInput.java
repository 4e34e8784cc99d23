package dev.cliengine.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FilterInputStream;

/**
 * The standard input of the process. A {@link FileInputStream} looks for its position
 * when it reads many bytes at once, and a pipe has none: it would refuse.
 */
final class StandardInput extends FilterInputStream {

	StandardInput() {
		super(new FileInputStream(FileDescriptor.in));
	}

	/**
	 * Leaves the descriptor open. It is the process's: a session reads its next line from
	 * it when a command has closed its input, maybe one that was left behind long ago.
	 */
	@Override
	public void close() {
		// the process closes it at its end
	}

}
