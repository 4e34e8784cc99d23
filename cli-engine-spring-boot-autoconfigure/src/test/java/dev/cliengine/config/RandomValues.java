package dev.cliengine.config;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Values to set, and the model they are set in.
 */
final class RandomValues {

	static final List<Object> JSON = List.of(1L, Long.MIN_VALUE, 1.5, -0.0, 1e300, Double.MIN_VALUE, true, false, "",
			"plain", "new\nline", "q\"'\\", "é😀\u0001\u007f\u0085\t\u202e\ufeff", "'''\"\"\"", "a\r\nb", "true", "1");

	private static final List<Object> TOML = List.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN,
			LocalDate.of(2020, 1, 2), LocalTime.of(1, 2), LocalTime.of(1, 2, 3, 4000),
			OffsetDateTime.parse("0001-01-01T00:00:00+05:30"), OffsetDateTime.parse("9999-12-31T23:59:59.999999999Z"),
			LocalDateTime.of(2020, 1, 1, 0, 0));

	private final Random random;

	private final List<Object> scalars;

	RandomValues(Random random, boolean toml) {
		this.random = random;
		this.scalars = new ArrayList<>(JSON);
		if (toml) {
			this.scalars.addAll(TOML);
		}
	}

	Object value(int depth) {
		int kind = this.random.nextInt((depth > 2) ? 6 : 10);
		if (kind < 6) {
			return this.scalars.get(this.random.nextInt(this.scalars.size()));
		}
		if (kind < 8) {
			List<Object> list = new ArrayList<>();
			for (int i = this.random.nextInt(3); i > 0; i--) {
				list.add(value(depth + 1));
			}
			return list;
		}
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = this.random.nextInt(3); i > 0; i--) {
			map.put(List.of("x", "a.b", "c d", "", "é\"").get(this.random.nextInt(5)), value(depth + 1));
		}
		return map;
	}

	/** All paths, of tables too. */
	static List<ConfigPath> paths(Map<?, ?> values) {
		List<ConfigPath> paths = new ArrayList<>();
		collect(values, List.of(), paths);
		return paths;
	}

	private static void collect(Map<?, ?> values, List<String> table, List<ConfigPath> paths) {
		values.forEach((name, value) -> {
			if (!"".equals(name)) {
				List<String> path = new ArrayList<>(table);
				path.add((String) name);
				paths.add(new ConfigPath(path));
				if (value instanceof Map<?, ?> inner) {
					collect(inner, path, paths);
				}
			}
		});
	}

	/** The values with one more; tables are compared without those that are empty. */
	@SuppressWarnings("unchecked")
	static Map<String, Object> with(Map<String, Object> values, List<String> path, Object value) {
		Map<String, Object> copy = new LinkedHashMap<>(values);
		String name = path.get(0);
		copy.put(name, (path.size() == 1) ? value
				: with((Map<String, Object>) copy.getOrDefault(name, Map.of()), path.subList(1, path.size()), value));
		return copy;
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> without(Map<String, Object> values, List<String> path) {
		Map<String, Object> copy = new LinkedHashMap<>(values);
		String name = path.get(0);
		if (path.size() == 1) {
			copy.remove(name);
		}
		else {
			copy.put(name,
					without((Map<String, Object>) values.getOrDefault(name, Map.of()), path.subList(1, path.size())));
		}
		return copy;
	}

	/** Without tables in which there is nothing. */
	static Object pruned(Object value) {
		if (!(value instanceof Map<?, ?> map)) {
			return value;
		}
		Map<Object, Object> pruned = new LinkedHashMap<>();
		map.forEach((name, inner) -> {
			Object rest = pruned(inner);
			if (!Map.of().equals(rest)) {
				pruned.put(name, rest);
			}
		});
		return pruned;
	}

}
