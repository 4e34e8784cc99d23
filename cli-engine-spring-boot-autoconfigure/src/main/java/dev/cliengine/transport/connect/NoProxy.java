package dev.cliengine.transport.connect;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The hosts that are reached without a proxy, as {@code NO_PROXY} lists them: names with
 * everything below them, addresses, ranges of addresses, each with or without a port, and
 * {@code *} for all. The machine itself is always one of them.
 */
final class NoProxy {

	private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

	private static final Pattern PORT = Pattern.compile("(.*[^:]|\\[.*]):(\\d{1,5})");

	private final List<String> entries;

	NoProxy(String list) {
		this.entries = Arrays.stream(list.toLowerCase(Locale.ROOT).split("[,\\s]+"))
			.filter((entry) -> !entry.isEmpty())
			.toList();
	}

	boolean covers(String host, int port) {
		String name = bare(host.toLowerCase(Locale.ROOT));
		InetAddress address = address(name);
		if (name.equals("localhost") || name.endsWith(".localhost")
				|| (address != null && address.isLoopbackAddress())) {
			return true;
		}
		return this.entries.stream().anyMatch((entry) -> covers(entry, name, address, port));
	}

	private static boolean covers(String entry, String host, @Nullable InetAddress address, int port) {
		if (entry.equals("*")) {
			return true;
		}
		var matcher = PORT.matcher(entry);
		boolean withPort = matcher.matches() && (entry.startsWith("[") || entry.indexOf(':') == entry.lastIndexOf(':'));
		if (withPort && Integer.parseInt(matcher.group(2)) != port) {
			return false;
		}
		String target = bare(withPort ? matcher.group(1) : entry);
		return (address != null) ? coversAddress(target, address) : coversName(target, host);
	}

	private static boolean coversName(String target, String host) {
		String domain = target.startsWith("*.") ? target.substring(2)
				: target.startsWith(".") ? target.substring(1) : target;
		return !domain.isEmpty() && (host.equals(domain) || host.endsWith("." + domain));
	}

	private static boolean coversAddress(String target, InetAddress address) {
		int slash = target.indexOf('/');
		InetAddress network = address((slash >= 0) ? target.substring(0, slash) : target);
		if (network == null) {
			return false;
		}
		byte[] left = network.getAddress();
		byte[] right = address.getAddress();
		int bits = (slash >= 0) ? bits(target.substring(slash + 1)) : left.length * 8;
		return left.length == right.length && bits >= 0 && bits <= left.length * 8 && sameStart(left, right, bits);
	}

	private static boolean sameStart(byte[] left, byte[] right, int bits) {
		for (int i = 0; i < bits; i++) {
			int mask = 0x80 >> (i % 8);
			if ((left[i / 8] & mask) != (right[i / 8] & mask)) {
				return false;
			}
		}
		return true;
	}

	private static int bits(String text) {
		return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
	}

	/** The address that is written there; nobody is asked for names. */
	private static @Nullable InetAddress address(String text) {
		if (!V4.matcher(text).matches() && !text.contains(":")) {
			return null;
		}
		try {
			return InetAddress.getByName(text);
		}
		catch (UnknownHostException ex) {
			return null;
		}
	}

	private static String bare(String host) {
		return (host.startsWith("[") && host.endsWith("]")) ? host.substring(1, host.length() - 1) : host;
	}

}
