package dev.cliengine.terminal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/**
 * The JDK's signal handling. Reflective, because every mention of {@code sun.misc} in a
 * source is a warning that no annotation switches off.
 */
final class SignalBridge {

	private SignalBridge() {
	}

	/**
	 * Runs the action, on a thread of its own, whenever the signal arrives. A signal that
	 * is ignored since the start of the process stays so: the JVM sees to that.
	 * @return puts the former handler back; empty when the signal cannot be handled here
	 */
	static Optional<Runnable> handle(String name, Runnable action) {
		return handle(name, (signal, former) -> action.run());
	}

	/**
	 * As {@link #handle}, but the handler there was runs too, after the action.
	 * @return puts the former handler back
	 */
	static Optional<Runnable> before(String name, Runnable action) {
		return handle(name, (signal, former) -> {
			action.run();
			call(former, signal);
		});
	}

	private static Optional<Runnable> handle(String name, BiConsumer<Object, Object> action) {
		try {
			Class<?> signalType = Class.forName("sun.misc.Signal");
			Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
			Method install = signalType.getMethod("handle", signalType, handlerType);
			Object signal = signalType.getConstructor(String.class).newInstance(name);
			// the signal may arrive before it is known who handled it before
			CompletableFuture<Object> former = new CompletableFuture<>();
			Object handler = Proxy.newProxyInstance(SignalBridge.class.getClassLoader(), new Class<?>[] { handlerType },
					running(() -> action.accept(signal, former.join())));
			former.complete(install.invoke(null, signal, handler));
			return Optional.of(() -> restore(install, signal, former.join()));
		}
		catch (ReflectiveOperationException ex) {
			return Optional.empty();
		}
	}

	private static void call(Object handler, Object signal) {
		try {
			Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
			handlerType.getMethod("handle", signal.getClass()).invoke(handler, signal);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("A handler can be called", ex);
		}
	}

	private static void restore(Method install, Object signal, Object former) {
		try {
			install.invoke(null, signal, former);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("A handler that was replaced can be put back", ex);
		}
	}

	private static InvocationHandler running(Runnable action) {
		return (proxy, method, arguments) -> switch (method.getName()) {
			case "handle" -> {
				action.run();
				yield null;
			}
			case "equals" -> proxy == arguments[0];
			case "hashCode" -> System.identityHashCode(proxy);
			default -> action.toString();
		};
	}

}
