/**
 * Puts the engine together in a Spring Boot application.
 */
@NullMarked
package dev.cliengine.autoconfigure;

import org.jspecify.annotations.NullMarked;
