package dev.cliengine.command.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import dev.cliengine.command.OptionRelation;

/**
 * What has to hold between several options of a command method or of a record of options.
 *
 * @since 0.1.0
 */
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Relation.All.class)
@Documented
public @interface Relation {

	/** How many of the options may be given. */
	OptionRelation.Kind value();

	/**
	 * Names of the options without dashes; on a record all of its options when empty.
	 */
	String[] options() default {};

	/** Holds several relations. */
	@Target({ ElementType.METHOD, ElementType.TYPE })
	@Retention(RetentionPolicy.RUNTIME)
	@Documented
	@interface All {

		Relation[] value();

	}

}
