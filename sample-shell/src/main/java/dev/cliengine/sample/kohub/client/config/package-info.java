/**
 * What clients remember on this machine: the configuration file and the login.
 */
@NullMarked
package dev.cliengine.sample.kohub.client.config;

import org.jspecify.annotations.NullMarked;
