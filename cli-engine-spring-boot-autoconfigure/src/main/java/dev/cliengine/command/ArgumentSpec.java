package dev.cliengine.command;

/**
 * One positional argument.
 *
 * @param id the key in argument maps
 * @param value what its values look like
 * @param required whether it has to be given
 * @param variadic whether it takes all words that are left; only the last argument may
 * @param description one line for help
 * @since 0.1.0
 */
public record ArgumentSpec(String id, ValueSpec value, boolean required, boolean variadic, String description) {

	/**
	 * The argument as usage lines show it: {@code <ID>}, {@code [ID]},
	 * {@code [WORDS]...}.
	 */
	public String usage() {
		String name = this.required ? "<" + this.value.label() + ">" : "[" + this.value.label() + "]";
		return this.variadic ? name + "..." : name;
	}

}
