package dev.cliengine.command.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Stage;
import dev.cliengine.core.Tier;

/**
 * A method that is a command of its {@link CommandModule}. It may return a value, a
 * record, a list, a {@code CommandResult}, a {@code Mono}, or a {@code Flux} for a stream
 * of events; a parameter of type {@code EventSink} makes it a stream as well.
 *
 * @since 0.1.0
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface CliCommand {

	/**
	 * Its words below the module's; the method's name with dashes by default.
	 */
	String name() default "";

	/** One line for lists. */
	String description();

	/** A longer text for the command's own help. */
	String help() default "";

	/** Command lines that show how it is used, without the application's name. */
	String[] examples() default {};

	/** Other names, accepted everywhere and shown nowhere. */
	String[] aliases() default {};

	/** Whether lists leave it out. */
	boolean hidden() default false;

	/** How much harm it can do. */
	Tier tier() default Tier.READ;

	/**
	 * What is asked before a destructive command runs, without a question of how to
	 * answer; made of its description and values when empty.
	 */
	String confirm() default "";

	/** Marks a command that changes something though it has no tier. */
	boolean mutates() default false;

	/** Whether the method makes its own preview under {@code --dry-run}. */
	boolean handlesDryRun() default false;

	/** Whether it needs a credential; the module's answer when left out. */
	AuthRequirement[] auth() default {};

	/** The auth provider; the application's default when empty. */
	String provider() default "";

	/** What the credential has to allow. */
	String[] scopes() default {};

	/** More for the auth provider, as {@code key=value}. */
	String[] authMetadata() default {};

	/** The context variables it cannot do without; the module's when left out. */
	String[] context() default {};

	/** The system it works on; the module's when empty. */
	String system() default "";

	/** The fields shown by default, separated by commas; all when empty. */
	String fields() default "";

	/** The id of the shared view people see its result in. */
	String view() default "";

	/**
	 * Whether {@code --limit} and {@code --offset} choose a part of the list it gives.
	 */
	boolean paginated() default false;

	/** How many items are shown without {@code --limit}, 0 for all. */
	long defaultLimit() default 0;

	/** The largest {@code --limit}, 0 for any. */
	long maxLimit() default 0;

	/** The key of the feature it belongs to. */
	String feature() default "";

	/** How finished it is. */
	Stage stage() default Stage.GA;

}
