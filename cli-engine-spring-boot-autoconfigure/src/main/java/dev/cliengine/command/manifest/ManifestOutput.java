package dev.cliengine.command.manifest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/**
 * Values as bytes: numbers in groups of seven bits, texts and lists with their length
 * first. What {@link ManifestInput} reads back.
 *
 * @since 0.1.0
 */
public final class ManifestOutput {

	private byte[] bytes = new byte[1 << 12];

	private int length;

	/** What was written so far. */
	public byte[] toByteArray() {
		return Arrays.copyOf(this.bytes, this.length);
	}

	/** How many bytes were written so far. */
	public int length() {
		return this.length;
	}

	/** Writes a number of any sign. */
	public ManifestOutput number(long value) {
		long rest = (value << 1) ^ (value >> 63);
		while ((rest & ~0x7FL) != 0) {
			put((int) ((rest & 0x7F) | 0x80));
			rest >>>= 7;
		}
		return put((int) rest);
	}

	public ManifestOutput flag(boolean value) {
		return put(value ? 1 : 0);
	}

	/** Writes a text, or that there is none. */
	public ManifestOutput text(@Nullable String value) {
		if (value == null) {
			return number(-1);
		}
		return block(value.getBytes(StandardCharsets.UTF_8));
	}

	/** Writes bytes that a reader may leave unread. */
	public ManifestOutput block(byte[] content) {
		number(content.length);
		require(content.length);
		System.arraycopy(content, 0, this.bytes, this.length, content.length);
		this.length += content.length;
		return this;
	}

	public ManifestOutput word(Enum<?> constant) {
		return number(constant.ordinal());
	}

	/** Writes items in their order. */
	public <T> ManifestOutput list(Collection<T> items, BiConsumer<ManifestOutput, T> item) {
		number(items.size());
		items.forEach((each) -> item.accept(this, each));
		return this;
	}

	public ManifestOutput texts(Collection<String> texts) {
		return list(texts, ManifestOutput::text);
	}

	/** Writes entries in their order. */
	public <T> ManifestOutput table(Map<String, T> table, BiConsumer<ManifestOutput, T> value) {
		return list(table.entrySet(), (out, entry) -> value.accept(out.text(entry.getKey()), entry.getValue()));
	}

	/**
	 * Writes a plain value: text, boolean, number, list or table of such.
	 * @throws IllegalArgumentException for anything else
	 */
	public ManifestOutput value(@Nullable Object value) {
		if (value == null) {
			return put(PlainKind.NONE);
		}
		if (value instanceof String text) {
			return put(PlainKind.TEXT).text(text);
		}
		if (value instanceof Boolean flag) {
			return put(PlainKind.FLAG).flag(flag);
		}
		if (value instanceof Integer || value instanceof Long) {
			return put((value instanceof Integer) ? PlainKind.INTEGER : PlainKind.LONG)
				.number(((Number) value).longValue());
		}
		if (value instanceof Double number) {
			return put(PlainKind.DECIMAL).number(Double.doubleToRawLongBits(number));
		}
		if (value instanceof Collection<?> items) {
			return put(PlainKind.LIST).list(List.copyOf(items), ManifestOutput::value);
		}
		if (value instanceof Map<?, ?> table) {
			List<Map.Entry<?, ?>> entries = new ArrayList<>(table.entrySet());
			return put(PlainKind.TABLE).list(entries,
					(out, entry) -> out.text(String.valueOf(entry.getKey())).value(entry.getValue()));
		}
		throw new IllegalArgumentException("A " + value.getClass().getName() + " cannot be written down");
	}

	private ManifestOutput put(PlainKind kind) {
		return number(kind.ordinal());
	}

	private ManifestOutput put(int value) {
		require(1);
		this.bytes[this.length++] = (byte) value;
		return this;
	}

	private void require(int more) {
		if (this.length + more > this.bytes.length) {
			this.bytes = Arrays.copyOf(this.bytes, Math.max(this.bytes.length * 2, this.length + more));
		}
	}

}
