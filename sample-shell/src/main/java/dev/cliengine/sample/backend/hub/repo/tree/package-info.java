/**
 * What a repository's files are at a commit, and how two such states differ and merge: no
 * disk, no database, no HTTP.
 */
@NullMarked
package dev.cliengine.sample.backend.hub.repo.tree;

import org.jspecify.annotations.NullMarked;
