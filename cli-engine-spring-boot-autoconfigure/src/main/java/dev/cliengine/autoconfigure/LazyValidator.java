package dev.cliengine.autoconfigure;

import java.util.function.Supplier;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/**
 * The application's validator, else one of our own. Building one takes a noticeable time,
 * so it is built when something has constraints, and once.
 */
final class LazyValidator implements Supplier<Validator> {

	private final SingletonSupplier<Validator> validator;

	LazyValidator(ObjectProvider<Validator> validators) {
		this.validator = SingletonSupplier
			.of(() -> validators.getIfAvailable(() -> Validation.buildDefaultValidatorFactory().getValidator()));
	}

	@Override
	public Validator get() {
		return this.validator.obtain();
	}

}
