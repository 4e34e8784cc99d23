package dev.cliengine.output;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns what a command returns into a tree. Texts, numbers, booleans, and maps and
 * collections of them are turned without a mapper, because building one takes longer than
 * the rest of a short run.
 *
 * @since 0.1.0
 */
public final class DataMapper {

	private final @Nullable Supplier<JsonMapper> supplier;

	private @Nullable DataTrees trees;

	/** Uses the supplied mapper, which is asked for once and only when it is needed. */
	public DataMapper(Supplier<JsonMapper> supplier) {
		this.supplier = supplier;
	}

	private DataMapper() {
		this.supplier = null;
	}

	/** Uses {@link #defaultMapper}, when it is needed. */
	public static DataMapper standard() {
		return new DataMapper();
	}

	/**
	 * A mapper for data of commands, independent of how the application configures its
	 * own: properties in declared order, times as ISO-8601 texts, enums by their names,
	 * objects without properties as empty ones, infinite numbers refused.
	 */
	public static JsonMapper defaultMapper() {
		return DataTrees.defaultMapper();
	}

	/**
	 * Has the classes of a mapper ready when somebody needs one, without a wait: their
	 * first use makes a calendar of the JDK's, which looks through all its locales.
	 */
	public static void prepare() {
		Thread thread = new Thread(DataTrees::defaultMapper, "cli-mapper");
		thread.setDaemon(true);
		thread.start();
	}

	/**
	 * The value as a tree; {@code null} for {@code null}, a JSON null and an empty
	 * optional.
	 * @throws dev.cliengine.core.CliException when the value cannot be expressed in JSON
	 */
	public @Nullable JsonNode toTree(@Nullable Object value) {
		return trees().toTree(value);
	}

	private synchronized DataTrees trees() {
		DataTrees made = this.trees;
		if (made == null) {
			made = new DataTrees((this.supplier != null) ? this.supplier : DataTrees::defaultMapper);
			this.trees = made;
		}
		return made;
	}

}
