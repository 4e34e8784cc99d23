package dev.cliengine.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.DirectoryTree;
import dev.cliengine.io.LockFile;

/**
 * Makes an installed tool of the application that runs. Until the last step, which
 * replaces the launcher, an older installation works as it did; doing it again changes
 * nothing. One process at a time works on an installation.
 *
 * @since 0.1.0
 */
public final class Installer {

	/**
	 * What a line for a training begins with; behind it is the directory the application
	 * writes its pages to. It cannot be the name of a command.
	 */
	public static final String TRAINING = "__train";

	/**
	 * The file in that directory in which it says how lines begin that run a command: the
	 * first word, or the first two where the first is a group. Launchers know them then.
	 */
	public static final String OPENINGS = "openings";

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private final InstallSystem system;

	public Installer(InstallSystem system) {
		this.system = system;
	}

	/**
	 * Installs.
	 * @param preview whether nothing is to be written
	 * @throws CliException of category {@link ErrorCategory#VALIDATION} and code
	 * {@code NOT_INSTALLABLE} if the application does not run from a jar,
	 * {@code FILE_EXISTS} if files of others are in the way,
	 * {@link ErrorCategory#FAILURE} if something cannot be written
	 */
	public InstallReport install(InstallRequest request, boolean preview) {
		InstallPlaces places = this.system.places(request.directory(), request.name());
		InstallManifest origin = origin();
		String renamed = (origin != null && origin.renamed()) ? origin.product() : "";
		InstallPlan plan = plan(places, !renamed.isEmpty() || request.name() != null,
				renamed.isEmpty() ? this.system.application().name() : renamed);
		ApplicationSource source = ApplicationSource.of(this.system.classPath());
		Deployment deployment = deployment(plan, request);
		if (!request.force()) {
			refuseForeignLibrary(places);
			deployment.ownership().require(deployment.programs());
		}
		if (preview) {
			return deployment.report(new Releases(places).path("(new)"), List.of(), List.of());
		}
		List<Path> made = new DirectoryTree(places.library()).missing();
		return locked(places, (child) -> {
			InstallManifest before = InstallManifest.read(places).orElse(null);
			Releases releases = new Releases(places);
			this.system.notice().accept("Unpacking " + source.name());
			String release = releases.add(source, this.system.application().version(), this.system.jvm(), child);
			InstallReport report = deploy(new Deployment(this.system, plan, request, made), release, source.name(),
					child, false);
			String previous = InstallManifest.read(places).map(InstallManifest::previous).orElse("");
			releases.keep((before != null) ? Set.of(release, previous) : Set.of(release));
			return report;
		});
	}

	/**
	 * Makes the caches of an installation anew, for the JVM that runs this.
	 * @param preview whether nothing is to be written
	 * @throws CliException of category {@link ErrorCategory#NOT_FOUND} if nothing is
	 * installed there
	 */
	public InstallReport updateCache(InstallPlaces places, boolean preview) {
		InstallManifest manifest = installed(places);
		InstallPlan plan = plan(places, manifest.renamed(), manifest.product());
		boolean manual = manifest.files().stream().anyMatch((file) -> file.startsWith(places.manual()));
		Deployment deployment = deployment(plan,
				new InstallRequest(null, null, false, !manifest.completions().isEmpty(), manual, manifest.links()));
		Path release = new Releases(places).path(manifest.release());
		if (preview) {
			return deployment.report(release, plan.products(), List.of());
		}
		return locked(places, (child) -> deploy(deployment, manifest.release(), jar(release), child, true));
	}

	/**
	 * What is installed there.
	 * @throws CliException of category {@link ErrorCategory#NOT_FOUND} for nothing
	 */
	static InstallManifest installed(InstallPlaces places) {
		return InstallManifest.read(places)
			.orElseThrow(() -> CliException.category(ErrorCategory.NOT_FOUND)
				.code("NOT_INSTALLED")
				.fix("Install it with 'self install', or name the place with --dir and --name")
				.message("Nothing is installed as " + places.name() + " in " + places.root()));
	}

	private InstallReport deploy(Deployment deployment, String release, String jar, ChildProcess child, boolean anew) {
		InstallPlan plan = deployment.plan();
		Path directory = new Releases(plan.places()).path(release);
		Jvm jvm = this.system.jvm();
		boolean fits = CacheState.of(directory, jvm).fits() && !anew;
		List<String> cached = new ArrayList<>();
		List<String> warnings = new ArrayList<>();
		for (String product : plan.products()) {
			boolean there = fits && Files.isRegularFile(directory.resolve(jvm.cache(product)));
			if (!there) {
				this.system.notice().accept("Making the cache of " + plan.typed(product));
			}
			if (there || new Training(plan, directory, jar, jvm, child.within(this.system.limit())).make(product)) {
				cached.add(product);
			}
			else {
				warnings.add("There is no cache of " + plan.typed(product)
						+ ", which starts more slowly without: its training failed");
			}
		}
		new DirectoryTree(directory).stamp(CacheState.STAMP, jvm.changed());
		new DirectoryTree(directory.resolve(CacheState.MARK)).delete();
		warnings.addAll(deployment.replace(release, jar));
		return deployment.report(directory, cached, warnings);
	}

	private InstallPlan plan(InstallPlaces places, boolean renamed, String product) {
		return renamed ? InstallPlan.renamed(places, this.system.argv0(), product, this.system.application())
				: InstallPlan.usual(places, this.system.argv0());
	}

	private Deployment deployment(InstallPlan plan, InstallRequest request) {
		return new Deployment(this.system, plan, request, List.of());
	}

	/** The installation that this process was started from. */
	private @Nullable InstallManifest origin() {
		String library = this.system.library();
		return library.isEmpty() ? null : InstallManifest.read(InstallPlaces.ofLibrary(Path.of(library))).orElse(null);
	}

	/** A directory such as {@code lib/python} is not ours to fill. */
	private static void refuseForeignLibrary(InstallPlaces places) {
		DirectoryTree library = new DirectoryTree(places.library());
		boolean ours = Files.exists(places.manifest())
				|| Files.exists(places.manifest().resolveSibling("installed.lock"));
		if (!ours && Files.exists(library.root()) && !isEmpty(library.root())) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.code("FILE_EXISTS")
				.fix("Install to another place with --dir or --name, or beside what is there with --force")
				.message(library.root() + " is there already, and no installation made it");
		}
	}

	private static boolean isEmpty(Path path) {
		try (Stream<Path> content = Files.list(path)) {
			return content.findAny().isEmpty();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static String jar(Path release) {
		try (Stream<Path> content = Files.list(release)) {
			return content.map((path) -> String.valueOf(path.getFileName()))
				.filter((name) -> name.endsWith(".jar"))
				.findFirst()
				.orElseThrow(() -> damaged(release, null));
		}
		catch (IOException ex) {
			throw damaged(release, ex);
		}
	}

	private static CliException damaged(Path release, @Nullable IOException cause) {
		CliException.Builder failure = CliException.category(ErrorCategory.FAILURE)
			.fix("Install it again from its jar");
		return ((cause != null) ? failure.cause(cause) : failure).message("There is no application in " + release);
	}

	private InstallReport locked(InstallPlaces places, Function<ChildProcess, InstallReport> work) {
		new DirectoryTree(places.library()).create();
		return LockFile.beside(places.manifest(), this.system.notice()).waiting(PATIENCE).hold(() -> {
			DirectoryTree home = new DirectoryTree(places.library().resolve(Releases.STAGING + "-home"));
			home.delete();
			home.create();
			try {
				return work.apply(new ChildProcess(this.system.environment(), home.root(), PATIENCE));
			}
			finally {
				home.delete();
			}
		});
	}

}
