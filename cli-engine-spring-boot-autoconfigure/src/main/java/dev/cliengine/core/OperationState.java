package dev.cliengine.core;

import org.jspecify.annotations.Nullable;

/**
 * What a server says of something that takes it longer than a call.
 *
 * @param <T> the type of what comes of it
 * @param id how the server calls it
 * @param state the server's own word for how far it is
 * @param done whether the state will not change any more
 * @param result what came of it, {@code null} while it is under way or if nothing does
 * @param problem why it failed, in one sentence; {@code null} if it did not
 * @since 0.1.0
 */
public record OperationState<T>(String id, String state, boolean done, @Nullable T result, @Nullable String problem) {

	/** It is under way. */
	public static <T> OperationState<T> running(String id, String state) {
		return new OperationState<>(id, state, false, null, null);
	}

	/** It has ended well. */
	public static <T> OperationState<T> done(String id, String state, @Nullable T result) {
		return new OperationState<>(id, state, true, result, null);
	}

	/**
	 * It has ended badly.
	 * @param problem why, in one sentence without a full stop
	 */
	public static <T> OperationState<T> failed(String id, String state, String problem) {
		return new OperationState<>(id, state, true, null, problem);
	}

}
