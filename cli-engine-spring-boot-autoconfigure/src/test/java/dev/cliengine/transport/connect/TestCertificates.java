package dev.cliengine.transport.connect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** An authority called {@code Corp CA}, and what it has signed. */
final class TestCertificates {

	private static final char[] PASSWORD = "changeit".toCharArray();

	private final Path file;

	private final Path directory;

	TestCertificates(Path directory) throws Exception {
		this.directory = directory;
		this.file = directory.resolve("keys.p12");
		keytool("ca", "CN=Corp CA", "-ext", "bc=ca:true", "-validity", "3650");
	}

	/** A certificate of somebody. */
	TestCertificates with(String alias, String host, String... validity) throws Exception {
		List<String> more = new ArrayList<>(List.of("-signer", "ca", "-ext", "SAN=dns:" + host));
		more.addAll(List.of(validity));
		keytool(alias, "CN=" + host, more.toArray(String[]::new));
		return this;
	}

	/** The authority in a PEM file. */
	Path authority() throws Exception {
		String encoded = Base64.getMimeEncoder().encodeToString(keys().getCertificate("ca").getEncoded());
		return Files.writeString(this.directory.resolve("ca.pem"),
				"Corp CA\n-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
	}

	KeyManagerFactory own(String alias) throws Exception {
		KeyStore all = keys();
		KeyStore one = KeyStore.getInstance("PKCS12");
		one.load(null, null);
		one.setKeyEntry(alias, all.getKey(alias, PASSWORD), PASSWORD, all.getCertificateChain(alias));
		KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		factory.init(one, PASSWORD);
		return factory;
	}

	/** Shows the certificate, and trusts the authority. */
	SSLContext context(String alias) throws Exception {
		KeyStore trusted = KeyStore.getInstance("PKCS12");
		trusted.load(null, null);
		trusted.setCertificateEntry("ca", keys().getCertificate("ca"));
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(trusted);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(own(alias).getKeyManagers(), trust.getTrustManagers(), null);
		return context;
	}

	private KeyStore keys() throws Exception {
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream input = Files.newInputStream(this.file)) {
			keys.load(input, PASSWORD);
		}
		return keys;
	}

	private void keytool(String alias, String subject, String... more) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
						"-keystore", this.file.toString(), "-storetype", "PKCS12", "-storepass", new String(PASSWORD),
						"-keyalg", "EC", "-alias", alias, "-dname", subject));
		command.addAll(List.of(more));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(output).isZero();
	}

}
