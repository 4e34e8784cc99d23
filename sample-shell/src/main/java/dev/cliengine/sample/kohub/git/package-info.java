/**
 * The program git, and the clones it made of repositories.
 */
@NullMarked
package dev.cliengine.sample.kohub.git;

import org.jspecify.annotations.NullMarked;
