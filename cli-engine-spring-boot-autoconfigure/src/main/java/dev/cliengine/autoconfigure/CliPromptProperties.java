package dev.cliengine.autoconfigure;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties of what an application asks people.
 *
 * @param missing whether somebody at a terminal is asked for what a command line lacks
 * @param candidates how long it may take to find out what can be chosen as an answer
 * @since 0.1.0
 */
@ConfigurationProperties("cli.prompts")
public record CliPromptProperties(@DefaultValue("true") boolean missing, @DefaultValue("1s") Duration candidates) {
}
