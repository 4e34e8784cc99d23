package dev.cliengine.terminal;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes a library writes back into text for a {@link TalkStream}. A character
 * cut in two by a buffer waits for its other half.
 */
final class TalkBytes extends OutputStream {

	private final TalkStream talk;

	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
		.onMalformedInput(CodingErrorAction.REPLACE)
		.onUnmappableCharacter(CodingErrorAction.REPLACE);

	private byte[] waiting = {};

	TalkBytes(TalkStream talk) {
		this.talk = talk;
	}

	@Override
	public void write(int value) {
		write(new byte[] { (byte) value }, 0, 1);
	}

	@Override
	public synchronized void write(byte[] bytes, int offset, int length) {
		ByteBuffer input = ByteBuffer.allocate(this.waiting.length + length);
		input.put(this.waiting).put(bytes, offset, length).flip();
		CharBuffer text = CharBuffer.allocate(input.remaining());
		this.decoder.decode(input, text, false);
		this.waiting = new byte[input.remaining()];
		input.get(this.waiting);
		this.talk.print(text.flip().toString());
	}

}
