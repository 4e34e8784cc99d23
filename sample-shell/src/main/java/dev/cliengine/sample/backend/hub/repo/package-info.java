/**
 * The repositories of the demo hub: commits, branches, tags and files behind the REST
 * API.
 */
@NullMarked
package dev.cliengine.sample.backend.hub.repo;

import org.jspecify.annotations.NullMarked;
