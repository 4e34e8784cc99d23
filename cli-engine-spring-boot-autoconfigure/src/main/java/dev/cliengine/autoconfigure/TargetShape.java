package dev.cliengine.autoconfigure;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;
import org.springframework.util.unit.DataSize;

import dev.cliengine.io.Secret;

/**
 * What of a file can become a type: a single value, a list or a table.
 *
 * @param type the type
 * @param raw its class
 */
record TargetShape(ResolvableType type, Class<?> raw) {

	static TargetShape of(ResolvableType type) {
		return new TargetShape(type, type.resolve(Object.class));
	}

	/** Whether it takes everything as it is. */
	boolean isObject() {
		return this.raw == Object.class;
	}

	boolean isMap() {
		return Map.class.isAssignableFrom(this.raw);
	}

	/** Whether it is the type, or a list of it. */
	boolean mentions(Class<?> wanted) {
		return this.raw == wanted || this.type.asCollection().resolveGeneric(0) == wanted
				|| this.type.getComponentType().resolve() == wanted;
	}

	/** Why a value cannot become it, {@code null} if its own shape is no reason. */
	@Nullable String mismatch(Object value) {
		if (value instanceof Map && !isObject()) {
			return isList() ? "is a table, not a list" : isSingle() ? "is a table, not " + noun() : null;
		}
		if (value instanceof List && !isObject() && !isList()) {
			return isSingle() ? "is a list, not " + noun() : "is a list, not a table";
		}
		return null;
	}

	/** Whether it is neither a list nor a table. */
	boolean isSingle() {
		return !isMap() && !isList() && (BeanUtils.isSimpleValueType(this.raw) || this.raw.isArray()
				|| this.raw.getName().startsWith("java.") || this.raw == DataSize.class || this.raw == Secret.class);
	}

	/** What people call its values. */
	String noun() {
		return new ValueWords(this.raw).noun();
	}

	private boolean isList() {
		return Collection.class.isAssignableFrom(this.raw)
				|| (this.raw.isArray() && this.raw != char[].class && this.raw != byte[].class);
	}

}
