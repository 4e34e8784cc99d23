package dev.cliengine.command.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that receives a section of the configuration, bound and validated when the
 * command runs. Every layer counts: variables, the active environment, the file.
 *
 * @since 0.1.0
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface CliConfig {

	/** The path of the section: {@code deploy}. */
	String value();

}
