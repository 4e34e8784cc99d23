/**
 * What both halves of the demonstration hub stand on: its database, callers, namespaces,
 * errors and answers.
 */
@NullMarked
package dev.cliengine.sample.backend.hub;

import org.jspecify.annotations.NullMarked;
