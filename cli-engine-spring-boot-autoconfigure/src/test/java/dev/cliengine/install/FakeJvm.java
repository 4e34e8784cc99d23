package dev.cliengine.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A directory that looks like a JVM to launchers, and says how it was started. With a
 * file {@code declines} in it, it has no answer to attempts.
 */
final class FakeJvm {

	private FakeJvm() {
	}

	static Jvm in(Path home, int feature) throws IOException {
		Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
		Files.writeString(java, """
				#!/bin/sh
				if [ -e "${0%%/bin/java}/declines" ]; then
					case "$*" in *attempt=true*) exit 97 ;; esac
				fi
				printf '%%s\\n' %d
				printf '<%%s>\\n' "$@"
				exit 7
				""".formatted(feature));
		Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
		Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Tests\"\nJAVA_VERSION=\""
				+ ((feature > 8) ? feature + ".0.1" : "1.8.0_402") + "\"\nMODULES=\"java.base\"\n");
		return new Jvm(home, feature + ".0.1", feature);
	}

}
