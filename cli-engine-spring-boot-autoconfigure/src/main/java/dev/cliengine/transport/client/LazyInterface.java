package dev.cliengine.transport.client;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.util.ReflectionUtils;

/**
 * Stands for an interface, and asks for the real one with the first call.
 */
final class LazyInterface implements InvocationHandler {

	private final String type;

	private final Supplier<?> supplier;

	private @Nullable Object real;

	LazyInterface(String type, Supplier<?> supplier) {
		this.type = type;
		this.supplier = supplier;
	}

	@Override
	public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
		if (method.getDeclaringClass() == Object.class) {
			return switch (method.getName()) {
				case "equals" -> arguments != null && proxy == arguments[0];
				case "hashCode" -> System.identityHashCode(proxy);
				default -> "HTTP interface " + this.type;
			};
		}
		// An interface need not be public
		ReflectionUtils.makeAccessible(method);
		try {
			return method.invoke(real(), arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	private synchronized Object real() {
		Object known = this.real;
		if (known == null) {
			known = this.supplier.get();
			this.real = known;
		}
		return known;
	}

}
