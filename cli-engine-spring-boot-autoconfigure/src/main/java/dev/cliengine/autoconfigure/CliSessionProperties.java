package dev.cliengine.autoconfigure;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties of sessions.
 *
 * @param hints whether to say behind a line what it still wants
 * @since 0.1.0
 */
@ConfigurationProperties("cli.session")
public record CliSessionProperties(@DefaultValue("true") boolean hints) {
}
