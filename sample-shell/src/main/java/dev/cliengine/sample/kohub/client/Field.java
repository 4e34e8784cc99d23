package dev.cliengine.sample.kohub.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that is a member of the JSON object a request carries.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@interface Field {

	/** Its name; the parameter's own without one. */
	String value() default "";

	/** Whether {@code null} is sent, rather than left out. */
	boolean nulls() default false;

	/** Whether it has to fit into a path, since that is where it will be used. */
	boolean segment() default false;

}
