package dev.cliengine.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisabledOnOs(OS.WINDOWS)
class StandardDescriptorsTests {

	private static final Path MODULES = Path.of("/java/lib/modules");

	@TempDir
	Path process;

	@BeforeEach
	void givesThreePipes() throws IOException {
		Files.createDirectories(this.process.resolve("fd"));
		Files.createDirectories(this.process.resolve("fdinfo"));
		for (int descriptor = 0; descriptor < 3; descriptor++) {
			leads(descriptor, "pipe:[" + descriptor + "]", "0100001");
		}
	}

	@Test
	void inheritedDescriptorsAreGiven() {
		assertGiven(true, true, true);
	}

	@Test
	void r12AMissingDescriptorIsNotGiven() throws IOException {
		Files.delete(this.process.resolve("fd/1"));
		assertGiven(true, false, true);
	}

	@Test
	void r12AFileOpenedByTheProcessItselfIsNotGiven() throws IOException {
		leads(2, "/tmp/hsperfdata_me/77", "02100002");
		assertGiven(true, true, false);
	}

	@Test
	void r12WhatIsOnlyReadIsNoPlaceForOutput() throws IOException {
		leads(0, "/home/me/input.txt", "0100000");
		leads(1, "/app/lib/app.jar", "0100000");
		assertGiven(true, false, true);
	}

	@Test
	void r12TheModulesOfTheJvmAreNotGiven() throws IOException {
		leads(0, MODULES.toString(), "0100000");
		assertGiven(false, true, true);
	}

	@Test
	void unreadableFlagsAreNoReasonToRefuse() throws IOException {
		Files.writeString(this.process.resolve("fdinfo/0"), "flags:\tnone\n");
		Files.delete(this.process.resolve("fdinfo/1"));
		assertGiven(true, true, true);
	}

	@Test
	void withoutProcEveryValidDescriptorIsGiven() {
		StandardDescriptors descriptors = new StandardDescriptors(this.process.resolve("missing"), MODULES);
		assertThat(descriptors.isGiven(1)).isTrue();
	}

	private void assertGiven(boolean in, boolean out, boolean err) {
		StandardDescriptors descriptors = new StandardDescriptors(this.process, MODULES);
		assertThat(new boolean[] { descriptors.isGiven(0), descriptors.isGiven(1), descriptors.isGiven(2) })
			.containsExactly(in, out, err);
	}

	private void leads(int descriptor, String target, String flags) throws IOException {
		Path link = this.process.resolve("fd/" + descriptor);
		Files.deleteIfExists(link);
		Files.createSymbolicLink(link, Path.of(target));
		Files.writeString(this.process.resolve("fdinfo/" + descriptor), "pos:\t0\nflags:\t" + flags + "\nmnt_id:\t1\n");
	}

}
