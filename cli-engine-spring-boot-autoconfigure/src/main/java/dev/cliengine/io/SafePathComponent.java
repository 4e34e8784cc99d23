package dev.cliengine.io;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Decides whether a name from outside may become one file or directory name. The answer
 * is the same on every system, so that what one machine wrote another can read.
 *
 * @since 0.1.0
 */
public final class SafePathComponent {

	/** Leaves room for what temporary and lock files add, below the usual 255 bytes. */
	private static final int LONGEST = 200;

	private static final int SHOWN = 60;

	private static final Pattern DEVICE = Pattern
		.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00B9\u00B2\u00B3]) *(\\..*)?", Pattern.DOTALL);

	private SafePathComponent() {
	}

	/**
	 * Returns the name as it is when it is safe.
	 * @throws CliException of category {@link ErrorCategory#VALIDATION} if the name is
	 * empty, {@code .} or {@code ..}, longer than 200 bytes of UTF-8, a Windows device
	 * name, begins with a blank, ends with a blank or a dot, or contains a separator, one
	 * of {@code : * ? " < > |}, a control character or half a surrogate pair
	 */
	public static String require(String name) {
		String objection = objection(name);
		if (objection != null) {
			String shown = (name.length() > SHOWN) ? name.substring(0, SHOWN) + "..." : name;
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Use a plain name made of letters, digits, '.', '-' and '_'")
				.message("'" + shown + "' cannot be a file name: " + objection);
		}
		return name;
	}

	private static @Nullable String objection(String name) {
		if (name.isEmpty()) {
			return "it is empty";
		}
		if (name.length() > LONGEST || name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
			return "it is longer than " + LONGEST + " bytes";
		}
		if (name.equals(".") || name.equals("..")) {
			return "it names a directory of the path";
		}
		if (name.startsWith(" ")) {
			return "it begins with a blank";
		}
		if (name.endsWith(" ") || name.endsWith(".")) {
			return "it ends with a blank or a dot";
		}
		if (DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
			return "Windows keeps it for a device";
		}
		return name.codePoints()
			.mapToObj(SafePathComponent::objection)
			.filter((found) -> !found.isEmpty())
			.findFirst()
			.orElse(null);
	}

	private static String objection(int character) {
		if (character <= 0xFFFF && Character.isSurrogate((char) character)) {
			return "it contains half a character";
		}
		if (Character.isISOControl(character)) {
			return "it contains a control character";
		}
		return ("/\\:*?\"<>|".indexOf(character) >= 0) ? "it contains " + Character.toString(character) : "";
	}

}
