package dev.cliengine.auth.store;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Puts long texts into several items of a keyring whose items are small: Windows allows
 * 2560 bytes, two for each character. The item itself then holds
 * {@code cli-engine-parts:<tag>:<count>}, and the parts are the users
 * {@code <user>.<tag>.1} and so on. A new text gets a new tag, so that whoever reads
 * meanwhile, or after a crash, sees the old one.
 */
final class SplitKeyring implements Keyring {

	private static final int MOST_CHARACTERS = 1000;

	private static final String PREFIX = "cli-engine-parts:";

	private static final Pattern HEADER = Pattern.compile(PREFIX + "([0-9a-f]{16}):([0-9]{1,4})");

	private final Keyring keyring;

	SplitKeyring(Keyring keyring) {
		this.keyring = keyring;
	}

	@Override
	public Optional<String> get(String service, String user) throws Exception {
		Optional<String> text = this.keyring.get(service, user);
		Parts parts = Parts.named(text);
		if (parts == null) {
			return text;
		}
		StringBuilder joined = new StringBuilder();
		for (int i = 1; i <= parts.count(); i++) {
			Optional<String> part = this.keyring.get(service, parts.user(user, i));
			if (part.isEmpty()) {
				return part;
			}
			joined.append(part.get());
		}
		return Optional.of(joined.toString());
	}

	@Override
	public void set(String service, String user, String text) throws Exception {
		Parts before = Parts.named(this.keyring.get(service, user));
		if (text.length() <= MOST_CHARACTERS && !text.startsWith(PREFIX)) {
			this.keyring.set(service, user, text);
		}
		else {
			setParts(service, user, text);
		}
		deleteParts(service, user, before);
	}

	@Override
	public boolean delete(String service, String user) throws Exception {
		Parts parts = Parts.named(this.keyring.get(service, user));
		boolean existed = this.keyring.delete(service, user);
		deleteParts(service, user, parts);
		return existed;
	}

	@Override
	public void close() {
		this.keyring.close();
	}

	private void setParts(String service, String user, String text) throws Exception {
		String tag = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
		int count = 0;
		for (int start = 0; start < text.length();) {
			int end = end(text, start);
			count++;
			this.keyring.set(service, new Parts(tag, count).user(user, count), text.substring(start, end));
			start = end;
		}
		this.keyring.set(service, user, new Parts(tag, count).header());
	}

	private static int end(String text, int start) {
		int end = Math.min(start + MOST_CHARACTERS, text.length());
		// Half a character would not survive being encoded.
		return (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) ? end - 1 : end;
	}

	private void deleteParts(String service, String user, @Nullable Parts parts) throws Exception {
		for (int i = 1; parts != null && i <= parts.count(); i++) {
			this.keyring.delete(service, parts.user(user, i));
		}
	}

	/**
	 * The parts of one text.
	 */
	private record Parts(String tag, int count) {

		/** The parts an item speaks of, {@code null} if it holds a text of its own. */
		static @Nullable Parts named(Optional<String> text) {
			Matcher header = HEADER.matcher(text.orElse(""));
			return header.matches() ? new Parts(header.group(1), Integer.parseInt(header.group(2))) : null;
		}

		String header() {
			return PREFIX + this.tag + ":" + this.count;
		}

		String user(String user, int number) {
			return user + "." + this.tag + "." + number;
		}

	}

}
