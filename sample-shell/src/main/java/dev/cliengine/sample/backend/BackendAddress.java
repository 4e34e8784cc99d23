package dev.cliengine.sample.backend;

/**
 * Where a backend is to listen.
 *
 * @param host a host name or address of this machine
 * @param port the port of the interface, 0 for any that is free
 * @param storagePort the port of the storage, 0 for any that is free
 * @since 0.1.0
 */
public record BackendAddress(String host, int port, int storagePort) {

	/** The loopback address and ports that are free. */
	public static BackendAddress anyPort() {
		return new BackendAddress("127.0.0.1", 0, 0);
	}

}
