package dev.cliengine.auth.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;

/**
 * A keyring in memory that can be as unhelpful as real ones.
 */
final class FakeKeyring implements Keyring {

	final Map<String, String> items = new TreeMap<>();

	int opened;

	int closed;

	Temper temper = Temper.GOOD;

	Keyring open() throws Exception {
		this.opened++;
		if (this.temper == Temper.MISSING) {
			throw new UnsatisfiedLinkError("no such library:\nlib.so: cannot open");
		}
		return this;
	}

	@Override
	public Optional<String> get(String service, String user) throws Exception {
		obstruct();
		return Optional.ofNullable(this.items.get(service + " " + user));
	}

	@Override
	public void set(String service, String user, String text) throws Exception {
		obstruct();
		if (this.temper != Temper.FORGETFUL) {
			this.items.put(service + " " + user, text);
		}
	}

	@Override
	public boolean delete(String service, String user) throws Exception {
		obstruct();
		boolean existed = this.items.containsKey(service + " " + user);
		if (this.temper != Temper.FORGETFUL) {
			this.items.remove(service + " " + user);
		}
		return existed;
	}

	@Override
	public void close() {
		this.closed++;
	}

	private void obstruct() throws Exception {
		switch (this.temper) {
			case LOCKED -> throw new NullPointerException("because \"response\" is null");
			case REFUSING -> throw new Exception("Error code 5");
			case HANGING -> new CountDownLatch(1).await();
			default -> {
			}
		}
	}

	enum Temper {

		GOOD,

		/** Takes everything, keeps nothing, as a locked Secret Service may. */
		FORGETFUL,

		LOCKED, REFUSING, HANGING, MISSING

	}

}
