/**
 * The files of a repository in the form Git fetches them: objects, packs and packet
 * lines.
 */
@NullMarked
package dev.cliengine.sample.backend.hub.repo.git;

import org.jspecify.annotations.NullMarked;
