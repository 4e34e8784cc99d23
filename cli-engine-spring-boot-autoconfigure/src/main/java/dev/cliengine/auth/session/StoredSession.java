package dev.cliengine.auth.session;

/**
 * A session as its file has it.
 *
 * @param environment the environment of the account, empty when there are none
 * @param account the name of the account, empty for the one without a name
 * @param session the session
 */
record StoredSession(String environment, String account, Session session) {
}
