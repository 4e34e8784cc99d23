package dev.cliengine.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.cliengine.install.InstallPlan.Called;

/**
 * The text of the file people start: it finds the JVM, and becomes it.
 *
 * @param plan who is called by which name
 * @param release the directory of the application
 * @param jar the name of its jar there
 * @param mainClass the class that jar starts
 * @param jvm the JVM its caches are made for
 * @param prefix what the application's environment variables begin with
 */
record Launcher(InstallPlan plan, Path release, String jar, String mainClass, Jvm jvm, String prefix) {

	/** For {@code sh}. */
	String shell() {
		Map<String, String> values = values();
		values.put("APP", quoted(this.release.toString()));
		values.put("JVM", quoted(this.jvm.home().toString()));
		values.put("PRODUCT", quoted(this.plan.main().product()));
		values.put("CHANGED", quoted(this.jvm.mark().toString()));
		values.put("LAUNCHER", quoted(this.plan.places().programs().resolve(this.plan.main().name()).toString()));
		values.put("JAR", quoted(this.jar));
		values.put("IDENTITY", identity().stream().map(Launcher::quoted).collect(Collectors.joining(" ")));
		values.put("ROUTES", shellRoutes());
		values.put("KNOWN", shellKnown());
		values.put("MAIN", quoted(this.mainClass));
		values.put("BRIEF", Jvm.BRIEF);
		values.put("ATTEMPT", "-D" + LaunchedProcess.ATTEMPT + "=true");
		values.put("DECLINED", String.valueOf(LaunchedProcess.DECLINED));
		return filled("launcher.sh", values);
	}

	/** For {@code cmd.exe}. */
	String windows() {
		Map<String, String> values = values();
		values.put("APP", percent(this.release.toString()));
		values.put("JVM", percent(this.jvm.home().toString()));
		values.put("PRODUCT", this.plan.main().product());
		values.put("JAR", percent(this.jar));
		values.put("IDENTITY",
				identity().stream().map((word) -> "\"" + percent(word) + "\"").collect(Collectors.joining(" ")));
		values.put("PREFIX", route().isEmpty() ? "" : Argv0.WORD + " " + route() + " ");
		values.put("ROUTES",
				personalities().stream()
					.map((link) -> "if /i \"%~1\"==\"" + Argv0.WORD + "\" if /i \"%~2\"==\"" + link.name()
							+ "\" set \"_cli_product=" + link.product() + "\"\n")
					.collect(Collectors.joining()));
		return filled("launcher.cmd", values).replace("\n", "\r\n");
	}

	private Map<String, String> values() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("MARK", this.plan.places().mark());
		values.put("VARIABLE", this.prefix + "_JAVA_HOME");
		values.put("ENDING", this.jvm.cache(""));
		values.put("USING", this.jvm.using());
		values.put("FLAGS", String.join(" ", Jvm.FLAGS));
		return values;
	}

	private List<String> identity() {
		List<String> identity = new ArrayList<>(
				List.of("-D" + LaunchedProcess.LIBRARY + "=" + this.plan.places().library()));
		identity.addAll(this.plan.identity());
		return identity;
	}

	private String route() {
		return this.plan.main().route();
	}

	private List<Called> personalities() {
		return this.plan.links().stream().filter((link) -> link.product().equals(link.name())).toList();
	}

	/**
	 * Called by another name, the line says so to the jar, and has the cache of that
	 * name.
	 */
	private String shellRoutes() {
		if (!route().isEmpty()) {
			return "set -- " + Argv0.WORD + " " + quoted(route()) + " \"$@\"\n";
		}
		if (this.plan.links().isEmpty()) {
			return "";
		}
		StringBuilder text = new StringBuilder("if [ \"${1-}\" = " + Argv0.WORD + " ]; then\n\tcase ${2-} in\n");
		personalities().forEach((link) -> text.append('\t')
			.append(pattern(link))
			.append(" _cli_product=")
			.append(quoted(link.product()))
			.append(" ;;\n"));
		text.append("\tesac\nelse\n\tcase ${0##*/} in\n");
		this.plan.links()
			.forEach((link) -> text.append('\t')
				.append(pattern(link))
				.append(" _cli_product=")
				.append(quoted(link.product()))
				.append(" && set -- " + Argv0.WORD + " ")
				.append(quoted(link.name()))
				.append(" \"$@\" ;;\n"));
		return text.append("\tesac\nfi\n").toString();
	}

	/** What follows a product's name on lines that are there to run a command. */
	private String shellKnown() {
		return this.plan.products()
			.stream()
			.flatMap((product) -> Training.openings(this.release, product)
				.stream()
				.map((opening) -> " | " + (opening.contains(" ") ? quoted(product + " " + opening)
						: quoted(product + " " + opening + " ") + "*")))
			.collect(Collectors.joining());
	}

	private static String pattern(Called link) {
		return quoted(link.name()) + " | " + quoted(link.name()) + ".*)";
	}

	private static String quoted(String word) {
		return "'" + word.replace("'", "'\\''") + "'";
	}

	private static String percent(String text) {
		return text.replace("%", "%%");
	}

	/** One pass, since a directory may be called like a placeholder. */
	private static String filled(String template, Map<String, String> values) {
		StringBuilder text = new StringBuilder();
		String[] parts = read(template).split("@", -1);
		for (int i = 0; i < parts.length; i++) {
			String value = (i > 0 && i < parts.length - 1) ? values.get(parts[i]) : null;
			if (value != null) {
				text.append(value).append(parts[++i]);
			}
			else {
				text.append((i > 0) ? "@" : "").append(parts[i]);
			}
		}
		return text.toString();
	}

	private static String read(String template) {
		try (InputStream in = Launcher.class.getResourceAsStream(template)) {
			if (in == null) {
				throw new IllegalStateException(template + " is missing");
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
