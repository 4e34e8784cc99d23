package dev.cliengine.builtin.self;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import dev.cliengine.builtin.Admin;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandResult;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.install.DoctorCheck;
import dev.cliengine.install.Finding;
import dev.cliengine.install.Finding.Status;
import dev.cliengine.install.InstallSystem;
import dev.cliengine.install.InstallationCheck;
import dev.cliengine.output.Column;
import dev.cliengine.output.ColumnsView;
import dev.cliengine.terminal.Meaning;

/**
 * {@code self doctor}: examines what the application needs in order to work. It ends with
 * a failure when something does not.
 *
 * @since 0.1.0
 */
public final class SelfDoctorCommand implements Admin {

	private static final Map<String, Meaning> MEANINGS = Map.of("ok", Meaning.SUCCESS, "warn", Meaning.WARNING, "fail",
			Meaning.ERROR);

	private final Supplier<InstallSystem> system;

	private final Supplier<List<DoctorCheck>> checks;

	/**
	 * @param system what an installation takes from this process
	 * @param checks what else is examined
	 */
	public SelfDoctorCommand(Supplier<InstallSystem> system, Supplier<List<DoctorCheck>> checks) {
		this.system = system;
		this.checks = checks;
	}

	@Override
	public void register(CommandRegistration registration) {
		registration.command(CommandHandler.of(SelfPlace.command("doctor")
			.summary("See whether all is well with this application")
			.description("""
					See whether all is well with this application: its installation, the JVM, configuration,
					credentials, servers and the terminal. What it finds has a way to get past it.""")
			.view(ColumnsView.of(Column.of("CHECK", "check"), Column.of("STATUS", "status").meaning(MEANINGS),
					Column.of("FOUND", "text").noTruncated(), Column.of("FIX", "fix").noTruncated()))
			.build(), this::examine));
	}

	private CommandResult<List<Map<String, Object>>> examine(CommandContext context) {
		InstallSystem known = this.system.get();
		List<DoctorCheck> all = new ArrayList<>();
		all.add(new InstallationCheck(known, SelfPlace.of(known, context)));
		all.addAll(this.checks.get());
		List<Finding> findings = all.stream().flatMap((check) -> examine(check).stream()).toList();
		CommandResult<List<Map<String, Object>>> result = CommandResult
			.of(findings.stream().map(SelfDoctorCommand::row).toList());
		boolean failed = findings.stream().anyMatch((finding) -> finding.status() == Status.FAIL);
		return failed ? result.failing(ErrorCategory.FAILURE) : result;
	}

	/** A check that cannot be made is a finding, not the end of the others. */
	private static List<Finding> examine(DoctorCheck check) {
		try {
			return check.examine();
		}
		catch (CliException ex) {
			if (ex.category() == ErrorCategory.INTERRUPTED) {
				throw ex;
			}
			return List.of(Finding.fail(check.getClass().getSimpleName(), Objects.toString(ex.getMessage(), ""),
					Objects.toString(ex.fix(), "")));
		}
	}

	private static Map<String, Object> row(Finding finding) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("check", finding.check());
		row.put("status", finding.status().name().toLowerCase(Locale.ROOT));
		row.put("text", finding.text());
		row.put("fix", finding.fix());
		return row;
	}

}
