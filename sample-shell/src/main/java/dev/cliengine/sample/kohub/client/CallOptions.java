package dev.cliengine.sample.kohub.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is special about the call a method makes.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface CallOptions {

	/** The member of the answer that is meant; the whole answer without one. */
	String part() default "";

	/** Whether no credential is sent. */
	boolean anonymous() default false;

	/** Whether the server may take minutes to answer. */
	boolean slow() default false;

	/** Whether it can be sent again although it is a POST. */
	boolean retryable() default false;

}
