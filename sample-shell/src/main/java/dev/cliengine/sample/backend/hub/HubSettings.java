package dev.cliengine.sample.backend.hub;

import java.time.Duration;

/**
 * The switches of the hub.
 *
 * @param registration who may have an account
 * @param sessionLifetime how long a login counts
 * @param transfer sizes of pages and files
 * @param latency how long every answer waits
 * @param faults whether a request may ask for a {@link Fault} by the header
 * {@code X-Demo-Fault}
 * @since 0.1.0
 */
public record HubSettings(Registration registration, Duration sessionLifetime, Transfer transfer, Duration latency,
		boolean faults) {

	/** What a hub does unless somebody decides otherwise. */
	public static HubSettings defaults() {
		return new HubSettings(new Registration(false, false), Duration.ofDays(7), Transfer.defaults(), Duration.ZERO,
				false);
	}

	/** The same with faults on demand. */
	public HubSettings withFaults() {
		return new HubSettings(this.registration, this.sessionLifetime, this.transfer, this.latency, true);
	}

	/** The same with this delay of every answer. */
	public HubSettings withLatency(Duration delay) {
		return new HubSettings(this.registration, this.sessionLifetime, this.transfer, delay, this.faults);
	}

	/** The same with these sizes. */
	public HubSettings withTransfer(Transfer sizes) {
		return new HubSettings(this.registration, this.sessionLifetime, sizes, this.latency, this.faults);
	}

	/** The same with these rules for new accounts. */
	public HubSettings withRegistration(Registration rules) {
		return new HubSettings(rules, this.sessionLifetime, this.transfer, this.latency, this.faults);
	}

	/**
	 * Who may have an account.
	 *
	 * @param invitationOnly whether an invitation is needed
	 * @param verifiedEmail whether a login needs a verified e-mail address
	 */
	public record Registration(boolean invitationOnly, boolean verifiedEmail) {
	}

	/**
	 * Sizes of pages and files.
	 *
	 * @param pageSize entries of a page of a tree
	 * @param expandedPageSize entries of a page with details
	 * @param lfsThreshold bytes from which a file is kept by LFS
	 * @param multipartThreshold bytes up to which a file is uploaded in one part
	 * @param partSize bytes of a part
	 */
	public record Transfer(int pageSize, int expandedPageSize, long lfsThreshold, long multipartThreshold,
			long partSize) {

		/** The sizes of the real hub. */
		public static Transfer defaults() {
			return new Transfer(1000, 50, 5_000_000, 100_000_000, 50_000_000);
		}

	}

}
