package dev.cliengine.sample.project;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The product {@code acme}.
 *
 * @since 0.1.0
 */
@SpringBootApplication(scanBasePackages = { "dev.cliengine.sample.project", "dev.cliengine.sample.backend" })
public class ProjectApplication {

}
