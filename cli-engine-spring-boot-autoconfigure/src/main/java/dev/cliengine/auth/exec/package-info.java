/**
 * Credentials from a program of the application's choice, asked in JSON.
 */
@NullMarked
package dev.cliengine.auth.exec;

import org.jspecify.annotations.NullMarked;
