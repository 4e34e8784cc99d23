package dev.cliengine.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The values of the configuration files; a table is a value too. Files that cannot be
 * read have none.
 *
 * @since 0.1.0
 */
public final class FileSource implements ConfigSource {

	private final ConfigFiles files;

	public FileSource(ConfigFiles files) {
		this.files = files;
	}

	@Override
	public ConfigLayer layer() {
		return ConfigLayer.FILE;
	}

	/** The value with its place: {@code PATH:LINE}, or the path when there is no line. */
	@Override
	public Optional<Setting> find(ConfigKey key) {
		ConfigFile file = this.files.fileOf(key.path());
		return this.files.document(file)
			.flatMap((document) -> document.get(key.path())
				.map((value) -> new Setting(value, layer(), source(file.path(), document.line(key.path())))));
	}

	/** Whether there is more than empty tables, in whatever file it belongs. */
	@Override
	public boolean hasBelow(ConfigPath path) {
		if (this.files.get(path).filter(FileSource::isFilledTable).isPresent()) {
			return true;
		}
		return this.files.all()
			.stream()
			.flatMap((file) -> file.spec().holds().stream())
			.filter((held) -> held.startsWith(path) && !held.equals(path))
			.anyMatch((held) -> this.files.get(held).filter(FileSource::isValue).isPresent());
	}

	private static boolean isFilledTable(Object value) {
		return value instanceof Map<?, ?> table && table.values().stream().anyMatch(FileSource::isValue);
	}

	private static boolean isValue(Object value) {
		return !(value instanceof Map) || isFilledTable(value);
	}

	static String source(Path path, OptionalInt line) {
		return line.isPresent() ? path + ":" + line.getAsInt() : path.toString();
	}

}
