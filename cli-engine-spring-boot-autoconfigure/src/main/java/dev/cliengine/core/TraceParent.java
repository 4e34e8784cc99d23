package dev.cliengine.core;

import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in a trace that belongs to somebody else, in the form of the W3C.
 *
 * @param trace the id of the trace
 * @param parent the id of the span, 16 lower-case hexadecimal digits
 * @param flags two hexadecimal digits, {@code 01} when the trace is recorded
 * @param state what vendors say, may be empty
 * @since 0.1.0
 */
public record TraceParent(CorrelationId trace, String parent, String flags, String state) {

	private static final Pattern FORM = Pattern
		.compile("(?!ff)(?<version>[0-9a-f]{2})-(?<trace>(?!0{32})[0-9a-f]{32})-(?<parent>(?!0{16})[0-9a-f]{16})"
				+ "-(?<flags>[0-9a-f]{2})(?<more>-.*)?");

	/**
	 * What the variables {@code TRACEPARENT} and {@code TRACESTATE} say; empty if there
	 * is nothing, or nothing that makes sense.
	 */
	public static Optional<TraceParent> of(EnvironmentVariables variables) {
		String text = variables.get("TRACEPARENT");
		Matcher matcher = FORM.matcher((text != null) ? text.strip() : "");
		if (!matcher.matches() || (matcher.group("version").equals("00") && matcher.group("more") != null)) {
			return Optional.empty();
		}
		String state = variables.get("TRACESTATE");
		return Optional.of(new TraceParent(new CorrelationId(matcher.group("trace")), matcher.group("parent"),
				matcher.group("flags"), (state != null) ? state.strip() : ""));
	}

	/** A new place in the trace of a run. */
	public static String header(CorrelationId trace, String flags, RandomGenerator random) {
		byte[] span = new byte[8];
		random.nextBytes(span);
		span[0] |= 1;
		return "00-" + trace.value() + "-" + HexFormat.of().formatHex(span) + "-" + flags;
	}

}
