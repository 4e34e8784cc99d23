package dev.cliengine.command.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.stereotype.Component;

import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Stage;

/**
 * A bean whose {@link CliCommand} methods are commands of one group.
 *
 * @since 0.1.0
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Component
public @interface CommandModule {

	/**
	 * The words of the group, {@code project} or {@code project member}; empty for
	 * commands at the top.
	 */
	String name() default "";

	/** One line for lists. */
	String description() default "";

	/** A longer text for the group's own help. */
	String help() default "";

	/** The heading the group stands under in the root's help. */
	String category() default "Commands";

	/** The system its commands work on; the first word of their path by default. */
	String system() default "";

	/** Other names of the group, accepted everywhere and shown nowhere. */
	String[] aliases() default {};

	/** Whether lists leave the group out. */
	boolean hidden() default false;

	/** Whether its commands need a credential, where they say nothing themselves. */
	AuthRequirement auth() default AuthRequirement.REQUIRED;

	/**
	 * The context variables its commands cannot do without, where they say nothing
	 * themselves.
	 */
	String[] context() default {};

	/** The key of the feature it belongs to. */
	String feature() default "";

	/** How finished it is. */
	Stage stage() default Stage.GA;

	/** Groups below this one that deserve a description. */
	CliGroup[] groups() default {};

}
