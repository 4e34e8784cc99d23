package dev.cliengine.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TalkStreamTests {

	private final ByteArrayOutputStream target = new ByteArrayOutputStream();

	private final TalkStream talk = new TalkStream(this.target);

	@Test
	void r30OnlyRawTextKeepsItsControlCharacters() {
		this.talk.print("\u001b[1m a");
		this.talk.line("\u009b b");
		this.talk.raw("\u001b[1m c");
		assertThat(said()).isEqualTo("^[[1m a\\u009b b\n\u001b[1m c");
	}

	@Test
	void r12NothingIsThrownWhenStderrIsGone() {
		TalkStream gone = new TalkStream(new OutputStream() {

			@Override
			public void write(int value) throws IOException {
				throw new IOException("Broken pipe");
			}

		});
		gone.line("a");
		gone.raw("b");
		gone.asPrintStream().println("c");
	}

	@Test
	void r30WhatLibrariesPrintIsNeutralised() {
		PrintStream printer = this.talk.asPrintStream();
		printer.print("gr\u00fc\u00df \u001b]0;title\u0007");
		printer.printf("%d%n", 5);
		assertThat(said()).isEqualTo("grüß ^[]0;title^G5\n");
	}

	@Test
	void aCharacterPrintedInPiecesArrivesWhole() {
		PrintStream printer = this.talk.asPrintStream();
		for (byte piece : "\ud83d\ude00\u20ac".getBytes(StandardCharsets.UTF_8)) {
			printer.write(piece);
		}
		assertThat(said()).isEqualTo("\ud83d\ude00\u20ac");
	}

	@Test
	void r30BytesThatAreNoTextAreReplaced() {
		PrintStream printer = this.talk.asPrintStream();
		printer.write(0x9B);
		printer.print("31m");
		assertThat(said()).isEqualTo("\ufffd31m");
	}

	private String said() {
		return this.target.toString(StandardCharsets.UTF_8);
	}

}
