package dev.cliengine.output.query;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.output.Pagination;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param limit items at most; 0 and less for all
 * @param offset items to skip, never negative
 * @since 0.1.0
 */
public record PageWindow(long limit, long offset) {

	/** The whole list. */
	public static final PageWindow NONE = new PageWindow(0, 0);

	public PageWindow {
		if (offset < 0) {
			throw new IllegalArgumentException("pagination: offset must be non-negative");
		}
	}

	/**
	 * The window somebody asked for.
	 * @param maximum the largest limit, 0 for any
	 * @throws CliException of category {@code USAGE} when the limit exceeds the maximum
	 * or the offset is negative
	 */
	public static PageWindow of(long limit, long offset, long maximum) {
		if (maximum != 0 && limit > maximum) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Use --limit " + maximum + " or less, and --offset for what follows")
				.message("limit " + limit + " exceeds the maximum of " + maximum);
		}
		if (offset < 0) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Count from the beginning: --offset 0 is the first item")
				.message("offset " + offset + " must be non-negative");
		}
		return new PageWindow(limit, offset);
	}

	/**
	 * The window somebody typed.
	 * @param limit what was given to {@code --limit}, if anything
	 * @param offset what was given to {@code --offset}, if anything
	 * @param defaultLimit the limit when none is given, 0 for all
	 * @param maximum the largest limit, 0 for any
	 * @throws CliException of category {@code USAGE} when one is not a 64-bit integer,
	 * and as {@link #of}
	 */
	public static PageWindow parse(@Nullable String limit, @Nullable String offset, long defaultLimit, long maximum) {
		return of(integer("limit", limit, defaultLimit), integer("offset", offset, 0), maximum);
	}

	/** Whether anything is asked for, which is when a page is told. */
	public boolean isActive() {
		return this.limit > 0 || this.offset > 0;
	}

	/** The index of the first item shown, of so many. */
	long start(long total) {
		return Math.min(this.offset, total);
	}

	/** The index behind the last item shown, of so many. */
	long end(long total) {
		long start = start(total);
		return (this.limit > 0 && this.limit < total - start) ? start + this.limit : total;
	}

	/** The facts for a list of so many items; {@code null} when nothing is asked for. */
	@Nullable Pagination facts(long total) {
		if (!isActive()) {
			return null;
		}
		long end = end(total);
		return new Pagination(total, this.offset, this.limit, end - start(total), end < total);
	}

	private static long integer(String name, @Nullable String text, long otherwise) {
		if (text == null) {
			return otherwise;
		}
		try {
			return Long.parseLong(text.strip());
		}
		catch (NumberFormatException ex) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Give --" + name + " a whole number")
				.cause(ex)
				.message("invalid " + name + " value \"" + text + '"');
		}
	}

}
