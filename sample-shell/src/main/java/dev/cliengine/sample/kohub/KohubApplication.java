package dev.cliengine.sample.kohub;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The product {@code kohub-cli}.
 *
 * @since 0.1.0
 */
@SpringBootApplication
public class KohubApplication {

}
