package dev.cliengine.autoconfigure;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.ssl.SslManagerBundle;
import org.springframework.util.unit.DataSize;

import dev.cliengine.auth.AuthProviders;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.Certificates;
import dev.cliengine.transport.Connection;
import dev.cliengine.transport.CredentialInjector;
import dev.cliengine.transport.CredentialSource;
import dev.cliengine.transport.ErrorBodyMapper;
import dev.cliengine.transport.Limits;
import dev.cliengine.transport.RetryPolicy;
import dev.cliengine.transport.Timeouts;

/**
 * Makes the backends that properties describe. An {@link ErrorBodyMapper},
 * {@link CredentialInjector} or {@link CredentialSource} bean belongs to the backend its
 * bean name or qualifier names.
 */
final class ConfiguredBackends {

	private static final String NONE = "none";

	private final ListableBeanFactory beans;

	private final ApplicationInfo application;

	private final Endpoints endpoints;

	ConfiguredBackends(ListableBeanFactory beans, ApplicationInfo application, Endpoints endpoints) {
		this.beans = beans;
		this.application = application;
		this.endpoints = endpoints;
	}

	List<Backend> of(CliBackendProperties properties) {
		return properties.backends().entrySet().stream().map((entry) -> of(entry.getKey(), entry.getValue())).toList();
	}

	private Backend of(String name, CliBackendProperties.Server server) {
		Backend.Builder backend = Backend.named(name)
			.baseUrl(this.endpoints.of(name, server))
			.userAgent((server.userAgent() != null) ? server.userAgent() : userAgent())
			.correlationHeader(server.correlationHeader().isEmpty() ? null : server.correlationHeader())
			.idempotencyHeader(server.idempotencyHeader())
			.timeouts(new Timeouts(server.connectTimeout(), server.responseTimeout(), server.idleTimeout(),
					server.callTimeout()))
			.limits(new Limits(bytes(server.maxBody()), bytes(server.maxErrorBody()), server.maxRedirects()))
			.retry(retry(server.retry()))
			.connection(connection(server))
			.credential(credential(server.provider()));
		if (server.apiKeyHeader() != null) {
			backend.apiKeyHeader(server.apiKeyHeader());
		}
		server.headers().forEach(backend::header);
		server.trustedOrigins().forEach(backend::trustedOrigin);
		server.redactedHeaders().forEach(backend::redactedHeader);
		own(ErrorBodyMapper.class, name).ifPresent(backend::errors);
		own(CredentialInjector.class, name).ifPresent(backend::injector);
		own(CredentialSource.class, name).ifPresent(backend::credential);
		return backend.build();
	}

	private String userAgent() {
		return this.application.id() + "/"
				+ (this.application.version().isEmpty() ? "dev" : this.application.version());
	}

	private CredentialSource credential(@Nullable String provider) {
		if (provider == null) {
			return CredentialSource.ofRun();
		}
		return provider.equals(NONE) ? CredentialSource.none()
				: CredentialSource.ofProvider(this.beans.getBean(AuthProviders.class), provider);
	}

	private static RetryPolicy retry(CliBackendProperties.Retry retry) {
		return new RetryPolicy(retry.attempts(), retry.firstWait(), retry.longestWait(), Set.copyOf(retry.statuses()),
				Set.copyOf(retry.methods()));
	}

	private Connection connection(CliBackendProperties.Server server) {
		String bundle = server.sslBundle();
		Connection connection = Connection.standard()
			.withProxy(server.proxy())
			.withCaCertificate((server.caCertificate() != null) ? Path.of(server.caCertificate()) : null)
			.withCertificates((bundle != null) ? certificates(bundle) : null);
		return server.insecure() ? connection.insecurely() : connection;
	}

	private Supplier<Certificates> certificates(String bundle) {
		return () -> {
			SslManagerBundle managers = this.beans.getBean(SslBundles.class).getBundle(bundle).getManagers();
			return new Certificates(List.of(managers.getKeyManagers()), List.of(managers.getTrustManagers()));
		};
	}

	private <T> Optional<T> own(Class<T> type, String name) {
		for (String bean : this.beans.getBeanNamesForType(type)) {
			if (BeanFactoryAnnotationUtils.isQualifierMatch(name::equals, bean, this.beans)) {
				return Optional.of(this.beans.getBean(bean, type));
			}
		}
		return Optional.empty();
	}

	private static int bytes(DataSize size) {
		return Math.toIntExact(Math.min(size.toBytes(), Integer.MAX_VALUE));
	}

}
