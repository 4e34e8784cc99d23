package dev.cliengine.autoconfigure;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties of what is offered while somebody types.
 *
 * @param budget how long it may take to find out what can come next on a line, and to
 * make the prompt of a session
 * @since 0.1.0
 */
@ConfigurationProperties("cli.completion")
public record CliCompletionProperties(@DefaultValue("1s") Duration budget) {
}
