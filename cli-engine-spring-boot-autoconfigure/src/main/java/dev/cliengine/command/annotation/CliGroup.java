package dev.cliengine.command.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a group below a module, such as {@code member} below {@code project}.
 *
 * @since 0.1.0
 */
@Target({})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface CliGroup {

	/** The words of the group below the module's own. */
	String name();

	/** One line for lists. */
	String description();

	/** A longer text for the group's own help. */
	String help() default "";

	/** Other names of the group, accepted everywhere and shown nowhere. */
	String[] aliases() default {};

	/** Whether lists leave the group out. */
	boolean hidden() default false;

}
