package dev.cliengine.command.manifest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ManifestOutput} wrote, in the same order. Bytes that were not written
 * by it end in an {@link IllegalStateException}.
 *
 * @since 0.1.0
 */
public final class ManifestInput {

	private final byte[] bytes;

	private int position;

	public ManifestInput(byte[] bytes) {
		this(bytes, 0);
	}

	private ManifestInput(byte[] bytes, int position) {
		this.bytes = bytes;
		this.position = position;
	}

	/** Another reader, from where this one is. */
	public ManifestInput fork() {
		return new ManifestInput(this.bytes, this.position);
	}

	public long number() {
		long value = 0;
		for (int shift = 0; shift < 64; shift += 7) {
			byte next = take();
			value |= (long) (next & 0x7F) << shift;
			if (next >= 0) {
				return (value >>> 1) ^ -(value & 1);
			}
		}
		throw damaged();
	}

	public boolean flag() {
		return take() != 0;
	}

	/** A text that has to be there. */
	public String text() {
		String text = textOrNull();
		if (text == null) {
			throw damaged();
		}
		return text;
	}

	/** A text, {@code null} if there was none. */
	public @Nullable String textOrNull() {
		int length = (int) number();
		if (length < 0) {
			return null;
		}
		int start = skip(length);
		return new String(this.bytes, start, length, StandardCharsets.UTF_8);
	}

	/** A reader of the next block, which is left behind here. */
	public ManifestInput block() {
		return new ManifestInput(this.bytes, skip((int) number()));
	}

	/** One of the constants of an enumeration. */
	public <E> E word(E[] constants) {
		int ordinal = (int) number();
		if (ordinal < 0 || ordinal >= constants.length) {
			throw damaged();
		}
		return constants[ordinal];
	}

	public <T> List<T> list(Function<ManifestInput, T> item) {
		int size = (int) number();
		if (size < 0 || size > this.bytes.length) {
			throw damaged();
		}
		List<T> items = new ArrayList<>(size);
		for (int i = 0; i < size; i++) {
			items.add(item.apply(this));
		}
		return items;
	}

	public List<String> texts() {
		return list(ManifestInput::text);
	}

	/** Entries in the order in which they were written. */
	public <T> Map<String, T> table(Function<ManifestInput, T> value) {
		Map<String, T> table = new LinkedHashMap<>();
		int size = (int) number();
		for (int i = 0; i < size; i++) {
			table.put(text(), value.apply(this));
		}
		return table;
	}

	/** A plain value; {@code null} if there was none. */
	public @Nullable Object value() {
		return switch (word(PlainKind.values())) {
			case NONE -> null;
			case TEXT -> text();
			case FLAG -> flag();
			case INTEGER -> (int) number();
			case LONG -> number();
			case DECIMAL -> Double.longBitsToDouble(number());
			case LIST -> values();
			case TABLE -> valueTable();
		};
	}

	/** A table of plain values. */
	public Map<String, Object> valueTable() {
		Map<String, Object> table = new LinkedHashMap<>();
		int size = (int) number();
		for (int i = 0; i < size; i++) {
			String key = text();
			Object value = value();
			if (value != null) {
				table.put(key, value);
			}
		}
		return table;
	}

	private List<Object> values() {
		List<Object> values = new ArrayList<>();
		int size = (int) number();
		for (int i = 0; i < size; i++) {
			Object value = value();
			if (value != null) {
				values.add(value);
			}
		}
		return values;
	}

	private byte take() {
		return this.bytes[skip(1)];
	}

	private int skip(int length) {
		int start = this.position;
		if (length < 0 || length > this.bytes.length - start) {
			throw damaged();
		}
		this.position = start + length;
		return start;
	}

	private static IllegalStateException damaged() {
		return new IllegalStateException("These bytes are no manifest");
	}

}
