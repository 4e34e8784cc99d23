package dev.cliengine.autoconfigure;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanInstantiationException;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.convert.ConversionException;

import dev.cliengine.io.Secret;

/**
 * Follows one binding and collects what does not fit, so that people learn of all of it
 * at once. What has no value because of a problem is left out of the object, which nobody
 * gets to see then.
 */
final class BindProblems implements BindHandler {

	private final SettingsLookup lookup;

	private final List<BindProblem> problems = new ArrayList<>();

	private @Nullable Throwable refusal;

	BindProblems(SettingsLookup lookup) {
		this.lookup = lookup;
	}

	List<BindProblem> all() {
		return List.copyOf(this.problems);
	}

	/** What the constructor of the application's type threw. */
	@Nullable Throwable refusal() {
		return this.refusal;
	}

	void add(BindProblem problem) {
		this.problems.add(problem);
	}

	@Override
	public <T> @Nullable Bindable<T> onStart(ConfigurationPropertyName name, Bindable<T> target, BindContext context) {
		TargetShape shape = TargetShape.of(target.getType());
		if (shape.mentions(Secret.class)) {
			this.lookup.hide(name);
		}
		if (shape.isObject()) {
			this.lookup.giveObject(name);
		}
		else if (shape.isMap()) {
			this.lookup.listMap(name);
		}
		Optional<Placed> placed = this.lookup.find(name);
		String mismatch = placed.map((found) -> shape.mismatch(found.value())).orElse(null);
		if (mismatch == null) {
			return target;
		}
		add(name, placed, mismatch);
		return null;
	}

	@Override
	public @Nullable Object onFailure(ConfigurationPropertyName name, Bindable<?> target, BindContext context,
			Exception error) throws Exception {
		Optional<Placed> placed = this.lookup.find(name);
		boolean table = placed.filter((found) -> !(found.value() instanceof Map)).isEmpty();
		if (error instanceof ConversionException failed && (!table || TargetShape.of(target.getType()).isMap())) {
			boolean secret = placed.filter((found) -> this.lookup.isSecret(name, found)).isPresent();
			add(name, placed,
					ConversionReason.of(failed, placed.map(Placed::value).orElse(""), target.getType(), secret));
			return null;
		}
		Throwable thrown = byApplication(error);
		if (thrown != null && this.problems.isEmpty()) {
			this.refusal = thrown;
			String words = thrown.getMessage();
			add(name, Optional.empty(), this.lookup.withoutSecrets((words != null) ? words : "cannot be used"));
			return null;
		}
		if (this.problems.isEmpty()) {
			throw error;
		}
		return null;
	}

	/** Spring makes nothing of empty text, and Boot then takes it for absent. */
	@Override
	public void onFinish(ConfigurationPropertyName name, Bindable<?> target, BindContext context,
			@Nullable Object result) {
		TargetShape shape = TargetShape.of(target.getType());
		Optional<Placed> placed = this.lookup.find(name).filter((found) -> found.value().equals(""));
		if (result == null && placed.isPresent() && shape.isSingle()) {
			add(name, placed, "is empty, not " + shape.noun());
		}
	}

	private void add(ConfigurationPropertyName name, Optional<Placed> placed, String reason) {
		add(new BindProblem(this.lookup.shown(name), placed.map((found) -> found.setting().source()).orElse(null),
				reason));
	}

	/** What a constructor or a setter threw. */
	private static @Nullable Throwable byApplication(Exception error) {
		if (error instanceof BeanInstantiationException) {
			return error.getCause();
		}
		return (error.getCause() instanceof InvocationTargetException target) ? target.getTargetException() : null;
	}

}
