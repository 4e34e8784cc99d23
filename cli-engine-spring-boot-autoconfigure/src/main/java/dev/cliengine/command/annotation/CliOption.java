package dev.cliengine.command.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.cliengine.command.ValueCompletion;

/**
 * A parameter, or component of a record parameter, given by name. A {@code boolean} is a
 * switch, a collection may be given several times, an enum offers its constants as
 * lower-case words with dashes. It has to be given unless it is a switch or collection,
 * is {@code @Nullable} or {@code Optional}, or has a default.
 *
 * @since 0.1.0
 */
@Target({ ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface CliOption {

	/** The long name without dashes; the parameter's name with dashes by default. */
	String name() default "";

	/** A one-letter name. */
	char shortName() default '\0';

	/** Other long names. */
	String[] aliases() default {};

	/** One line for help. */
	String description() default "";

	/** The value when it is not given. */
	String defaultValue() default "";

	/**
	 * The value when it is given as {@code --name} alone; makes {@code =VALUE} optional.
	 */
	String missingValue() default "";

	/** Whether it has to be given, where its type does not say otherwise. */
	boolean required() default true;

	/** The name of the value in help and errors. */
	String label() default "";

	/** The values allowed. */
	String[] choices() default {};

	/**
	 * Offers values while somebody types: a bean, or a class with a plain constructor.
	 */
	Class<? extends ValueCompletion> completion() default ValueCompletion.class;

	/** Reads {@code @file} and {@code -} (standard input), up to 16 MiB of text. */
	boolean content() default false;

	/** Whether a value may begin with a dash though it is no number. */
	boolean allowHyphen() default false;

	/** Whether the switch also has {@code --no-name}. */
	boolean negatable() default false;

	/** Whether the number counts how often the switch was given. */
	boolean counter() default false;

	/** Whether help leaves it out. */
	boolean hidden() default false;

}
