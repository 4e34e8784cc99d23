package dev.cliengine.command.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.cliengine.command.ValueCompletion;

/**
 * A parameter, or component of a record parameter, given by position. A collection takes
 * all words that are left. It has to be given under the same rules as a
 * {@link CliOption}.
 *
 * @since 0.1.0
 */
@Target({ ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface CliArgument {

	/** Its name in help and errors; the parameter's in capitals by default. */
	String label() default "";

	/** One line for help. */
	String description() default "";

	/** The value when it is not given. */
	String defaultValue() default "";

	/** Whether it has to be given, where its type does not say otherwise. */
	boolean required() default true;

	/** The values allowed. */
	String[] choices() default {};

	/**
	 * Offers values while somebody types: a bean, or a class with a plain constructor.
	 */
	Class<? extends ValueCompletion> completion() default ValueCompletion.class;

	/** Reads {@code @file} and {@code -} (standard input), up to 16 MiB of text. */
	boolean content() default false;

}
