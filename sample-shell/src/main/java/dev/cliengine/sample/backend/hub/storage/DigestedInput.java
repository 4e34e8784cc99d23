package dev.cliengine.sample.backend.hub.storage;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;

/** Knows the MD5 of what was read from it. */
final class DigestedInput extends DigestInputStream {

	DigestedInput(InputStream source) {
		super(source, Digests.MD5.start());
	}

	String md5() {
		return HexFormat.of().formatHex(getMessageDigest().digest());
	}

}
