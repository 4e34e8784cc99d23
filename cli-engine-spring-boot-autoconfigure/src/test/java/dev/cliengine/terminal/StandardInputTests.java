package dev.cliengine.terminal;

import java.io.FileDescriptor;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StandardInputTests {

	@Test
	void r13WhoeverClosesItTakesItFromNobody() {
		new StandardInput().close();
		assertThat(FileDescriptor.in.valid()).isTrue();
	}

}
