package dev.cliengine.sample.backend.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.function.Supplier;

import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * The hub's database, one file. What was committed survives the end of the process.
 *
 * @since 0.1.0
 */
public final class HubDatabase implements AutoCloseable {

	private static final String[] SCHEMAS = { "hub-accounts.sql", "hub-repositories.sql" };

	private static final int CONNECTIONS = 16;

	private final JdbcConnectionPool pool;

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	private HubDatabase(JdbcConnectionPool pool) {
		this.pool = pool;
		this.jdbc = JdbcClient.create(pool);
		this.transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
	}

	/**
	 * Opens the database in this directory; makes the directory, the file and the tables
	 * that are missing.
	 * @throws CliException if another process has it open
	 */
	public static HubDatabase open(Path directory) {
		try {
			Files.createDirectories(directory, ownersOnly(directory));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		String file = directory.toAbsolutePath().resolve("hub").toString().replace(";", "\\;");
		JdbcConnectionPool pool = JdbcConnectionPool.create(
				"jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0",
				"hub", "");
		pool.setMaxConnections(CONNECTIONS);
		HubDatabase database = new HubDatabase(pool);
		try {
			schema().execute(pool);
			return database;
		}
		catch (DataAccessException ex) {
			pool.dispose();
			throw opened(directory, ex);
		}
	}

	/** For statements; inside {@link #inTransaction} they belong to it. */
	public JdbcClient jdbc() {
		return this.jdbc;
	}

	/** All of the work or nothing; joins a transaction the thread is in. */
	public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
		return this.transactions.execute((status) -> work.get());
	}

	/** As {@link #inTransaction(Supplier)}, for work without a result. */
	public void inTransaction(Runnable work) {
		this.transactions.executeWithoutResult((status) -> work.run());
	}

	/** Closes the file. Statements fail from now on. */
	@Override
	public void close() {
		try {
			this.jdbc.sql("shutdown").update();
		}
		finally {
			this.pool.dispose();
		}
	}

	private static FileAttribute<?>[] ownersOnly(Path directory) {
		boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
		return posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) }
				: new FileAttribute<?>[0];
	}

	private static ResourceDatabasePopulator schema() {
		ResourceDatabasePopulator populator = new ResourceDatabasePopulator();
		for (String name : SCHEMAS) {
			ClassPathResource script = new ClassPathResource(name, HubDatabase.class);
			if (script.exists()) {
				populator.addScript(script);
			}
		}
		return populator;
	}

	private static RuntimeException opened(Path directory, DataAccessException ex) {
		if (ex.getRootCause() instanceof SQLException root && root.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
				|| ex.getMostSpecificCause() instanceof IllegalStateException) {
			return CliException.category(ErrorCategory.UNAVAILABLE)
				.fix("End the other process, or name another directory")
				.cause(ex)
				.message("the database in " + directory + " is open in another process");
		}
		return ex;
	}

}
