/**
 * What kohub-cli says of repositories, commits, organizations and accounts, on the line
 * and in the menus alike.
 */
@NullMarked
package dev.cliengine.sample.kohub.text;

import org.jspecify.annotations.NullMarked;
