package dev.cliengine.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.auth.AccountStore;
import dev.cliengine.config.Config;
import dev.cliengine.config.ConfigFactory;
import dev.cliengine.config.ContextVariable;
import dev.cliengine.config.Environments;
import dev.cliengine.core.CliException;
import dev.cliengine.terminal.ControlCharacters;
import dev.cliengine.terminal.DisplayWidth;

/**
 * The application, the environment where there are several, the context variables that
 * are set, and the account if it was chosen by name: {@code acme staging/web (ada)> }.
 * All of it is read from configuration. It takes at most a third of the terminal, but for
 * the name of the application.
 *
 * @since 0.1.0
 */
public final class StandardPrompt implements PromptText {

	private static final int PART = 3;

	private static final String END = "> ";

	private final String name;

	private final Sources sources;

	private final String ellipsis;

	/**
	 * @param name the name of the application
	 * @param unicode whether the sign of what is left out may be more than ASCII
	 */
	public StandardPrompt(String name, Sources sources, boolean unicode) {
		this.name = name;
		this.sources = sources;
		this.ellipsis = unicode ? "\u2026" : "..";
	}

	@Override
	public String text(int columns) {
		Environments environments = this.sources.environments().get();
		String environment = environments.any() ? environments.active() : "";
		List<String> places = new ArrayList<>();
		if (!environment.isEmpty() && !environments.names().equals(List.of(environment))) {
			places.add(environment);
		}
		places.addAll(choices(environment));
		String account = account(environment);
		String detail = String.join("/", places) + (account.isEmpty() ? "" : " (" + account + ")");
		return this.name + cut(ControlCharacters.singleLine(detail).strip(), columns) + END;
	}

	/** An environment that is not there any more, or a file in disorder, holds none. */
	private List<String> choices(String environment) {
		try {
			Config config = this.sources.configs().get().of(environment);
			return this.sources.variables()
				.stream()
				.flatMap((variable) -> config.text(variable.key().name()).stream())
				.filter((value) -> !value.isBlank())
				.toList();
		}
		catch (CliException ex) {
			return List.of();
		}
	}

	private String account(String environment) {
		AccountStore store = this.sources.accounts().get();
		String provider = this.sources.provider().get();
		return (store != null && !provider.isEmpty()) ? store.current(provider, environment) : "";
	}

	private String cut(String detail, int columns) {
		int room = columns / PART - DisplayWidth.of(this.name) - END.length() - 1;
		if (detail.isEmpty() || DisplayWidth.of(detail) <= room) {
			return detail.isEmpty() ? "" : " " + detail;
		}
		int kept = room - this.ellipsis.length();
		return (kept > 0) ? " " + DisplayWidth.cut(detail, kept) + this.ellipsis : "";
	}

	/**
	 * Where the parts come from.
	 *
	 * @param environments says which environment is active
	 * @param configs makes the configuration of an environment
	 * @param variables the context variables in their order
	 * @param accounts knows which account is in use, {@code null} where nobody logs in
	 * @param provider the name of the usual provider, empty for none
	 */
	public record Sources(Supplier<Environments> environments, Supplier<ConfigFactory> configs,
			List<ContextVariable> variables, Supplier<@Nullable AccountStore> accounts, Supplier<String> provider) {

		public Sources {
			variables = List.copyOf(variables);
		}

	}

}
