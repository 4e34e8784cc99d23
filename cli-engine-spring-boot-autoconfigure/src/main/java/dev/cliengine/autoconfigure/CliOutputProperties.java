package dev.cliengine.autoconfigure;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import dev.cliengine.output.FormatPolicy;

/**
 * Properties of what an application prints.
 *
 * @param formats output formats the application offers, by its own names for them; all
 * when empty
 * @param names names for formats that the application calls otherwise, such as
 * {@code human: text}
 * @param defaultFormat format of command lines that name none. Defaults to human on a
 * terminal and json elsewhere
 * @param envelope whether JSON is the envelope with data, warnings and errors, or the
 * data alone
 * @since 0.1.0
 */
@ConfigurationProperties("cli.output")
public record CliOutputProperties(@DefaultValue List<String> formats, @DefaultValue Map<String, String> names,
		@Nullable String defaultFormat, @DefaultValue("true") boolean envelope) {

	FormatPolicy policy() {
		return new FormatPolicy(this.formats, this.names, this.defaultFormat);
	}

}
