package dev.cliengine.auth.key;

import dev.cliengine.io.Secret;

/**
 * A key that variables give.
 *
 * @param text the key as a store would hold it
 * @param source the variables: {@code variable ACME_TOKEN}
 */
record GivenKey(Secret text, String source) {
}
