/**
 * The product "acme projects": projects of teams, kept in one JSON file.
 */
@NullMarked
package dev.cliengine.sample.project;

import org.jspecify.annotations.NullMarked;
