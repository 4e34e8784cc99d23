package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.List;

/**
 * A throwable and what caused it, from outside to inside.
 */
final class Causes {

	/** More than any honest chain has; a chain that bites its tail ends here. */
	private static final int MOST = 100;

	private Causes() {
	}

	static List<Throwable> of(Throwable thrown) {
		List<Throwable> causes = new ArrayList<>();
		for (Throwable cause = thrown; cause != null && causes.size() < MOST; cause = cause.getCause()) {
			causes.add(cause);
		}
		return causes;
	}

	/** By its name: whoever fails before there are beans needs no class of theirs. */
	private static boolean isBean(Throwable cause) {
		for (Class<?> type = cause.getClass(); type != null; type = type.getSuperclass()) {
			if (type.getName().equals("org.springframework.beans.BeansException")) {
				return true;
			}
		}
		return false;
	}

	/**
	 * What a throwable says. A wrapper without words of its own, or with the name and
	 * words of what it wraps, lets that speak; so does a bean that could not be made,
	 * which beans often are only when a command needs them.
	 */
	static String text(Throwable thrown) {
		String last = "";
		for (Throwable cause : of(thrown)) {
			String message = cause.getMessage();
			Throwable inner = cause.getCause();
			boolean repeats = inner != null && (inner.toString().equals(message) || isBean(cause));
			if (message != null && !message.isBlank() && !repeats) {
				return message;
			}
			last = cause.getClass().getSimpleName();
		}
		return last;
	}

}
