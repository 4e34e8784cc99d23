/**
 * Where credentials are kept between runs: the system's keyring, or files.
 */
@NullMarked
package dev.cliengine.auth.store;

import org.jspecify.annotations.NullMarked;
