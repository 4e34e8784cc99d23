package dev.cliengine.core;

/**
 * How much harm a command can do. Authorizers, confirmation, dry-run and agents decide by
 * it.
 *
 * @since 0.1.0
 */
public enum Tier {

	/** Changes nothing. */
	READ,

	/** Changes something that can be changed back. */
	MUTATE,

	/** Loses something for good; asks before it runs. */
	DESTRUCTIVE;

	/** The lower-case word used in metadata and output. */
	public String word() {
		return switch (this) {
			case READ -> "read";
			case MUTATE -> "mutate";
			case DESTRUCTIVE -> "destructive";
		};
	}

	public boolean mutates() {
		return this != READ;
	}

}
