package dev.cliengine.middleware;

/**
 * The order of the chain, outermost first. Any number between two constants is free for
 * the application's own advice.
 *
 * @since 0.1.0
 */
public final class AdviceOrder {

	/** The run is observed, where the application observes anything. */
	public static final int OBSERVATION = 50;

	/** Metadata resolvers change what the rest decides by. */
	public static final int METADATA = 100;

	/** What happened is reported to activity sinks. */
	public static final int ACTIVITY = 200;

	/** What happened is written to audit sinks, before activity. */
	public static final int AUDIT = 300;

	/** A change that was made is noted, for {@code history}. */
	public static final int HISTORY = 325;

	/** The run says where credentials are kept, before anybody asks for one. */
	public static final int CREDENTIAL_STORE = 350;

	/**
	 * The rest runs on a thread of its own and is abandoned when the deadline passes or
	 * somebody interrupts.
	 */
	public static final int DEADLINE = 400;

	/** What is observed is known to the thread the handler runs on. */
	public static final int OBSERVATION_SCOPE = 410;

	/** Operations that commands start are waited for. */
	public static final int WAIT = 425;

	/** A configuration file that cannot be read stops commands that change something. */
	public static final int CONFIGURATION = 450;

	/** Authorizers refuse. */
	public static final int AUTHORIZATION = 500;

	/** {@code --schema} answers in place of the command. */
	public static final int SCHEMA = 600;

	/** A context variable that is needed and not chosen stops the command. */
	public static final int CONTEXT = 650;

	/** {@code --dry-run} answers in place of a command that makes no preview itself. */
	public static final int DRY_RUN = 700;

	/** A required credential is resolved. */
	public static final int CREDENTIAL = 800;

	/** A destructive command asks. */
	public static final int CONFIRMATION = 900;

	/** {@code --all} runs the handler, which comes next, once a page. */
	public static final int PAGES = 950;

	private AdviceOrder() {
	}

}
