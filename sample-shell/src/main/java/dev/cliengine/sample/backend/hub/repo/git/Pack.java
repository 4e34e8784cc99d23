package dev.cliengine.sample.backend.hub.repo.git;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.Collection;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import dev.cliengine.sample.backend.hub.storage.Digests;

/**
 * Objects in the form they travel in, one after the other and each whole.
 *
 * @param objects what to send
 * @since 0.1.0
 */
public record Pack(Collection<GitObject> objects) {

	private static final int VERSION = 2;

	/** Writes the pack; only one object's content is in memory. */
	public void write(OutputStream target) throws IOException {
		DigestOutputStream digested = new DigestOutputStream(target, Digests.SHA_1.start());
		DataOutputStream out = new DataOutputStream(digested);
		out.writeBytes("PACK");
		out.writeInt(VERSION);
		out.writeInt(this.objects.size());
		for (GitObject object : this.objects) {
			write(object, out);
		}
		out.flush();
		target.write(digested.getMessageDigest().digest());
		target.flush();
	}

	private static void write(GitObject object, OutputStream out) throws IOException {
		byte[] content = object.content().get();
		int rest = content.length >>> 4;
		int first = object.type().code() << 4 | content.length & 0x0f;
		out.write((rest > 0) ? first | 0x80 : first);
		while (rest > 0) {
			out.write((rest > 0x7f) ? rest & 0x7f | 0x80 : rest);
			rest >>>= 7;
		}
		Deflater deflater = new Deflater();
		try {
			DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater);
			deflated.write(content);
			deflated.finish();
		}
		finally {
			deflater.end();
		}
	}

}
