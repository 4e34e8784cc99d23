package dev.cliengine.install;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cliengine.install.InstallPlan.Called;
import dev.cliengine.io.DirectoryTree;
import dev.cliengine.io.InstalledFile;

/**
 * Puts what people and shells see of a release in place of what was there.
 *
 * @param system what the process knows
 * @param plan who is called by which name
 * @param request what is wanted
 * @param made directories that were made for it
 */
record Deployment(InstallSystem system, InstallPlan plan, InstallRequest request, List<Path> made) {

	Path launcher() {
		return places().programs().resolve(this.plan.main().name() + (this.system.windows() ? ".cmd" : ""));
	}

	Ownership ownership() {
		return new Ownership(places(), launcher());
	}

	/** The launcher, then the links. */
	List<Path> programs() {
		List<Path> programs = new ArrayList<>(List.of(launcher()));
		this.plan.links().forEach((link) -> programs.add(links().file(link.name(), places().programs(), kind())));
		return programs;
	}

	/**
	 * Replaces everything, the programs first.
	 * @return what was left out, in sentences
	 */
	List<String> replace(String release, String jar) {
		Path directory = new Releases(places()).path(release);
		List<String> warnings = new ArrayList<>();
		SortedMap<Path, Path> pages = pages(directory, warnings);
		InstallManifest old = InstallManifest.read(places()).orElse(null);
		InstallManifest manifest = manifest(release, old, List.copyOf(pages.keySet()));
		((old != null) ? manifest.and(old) : manifest).write(places());
		writePrograms(directory, jar);
		ManualSet manual = new ManualSet(this.plan, directory);
		pages.forEach(manual::install);
		warnings.addAll(completions().install(directory));
		if (old != null) {
			new Removal(this.system.environment(), ownership()).leftOver(old, manifest);
		}
		manifest.write(places());
		return warnings;
	}

	/** What there is once the release is in place. */
	InstallReport report(Path release, List<String> cached, List<String> warnings) {
		List<Path> files = new ArrayList<>(programs());
		files.addAll(completions().files());
		int pages = this.request.manual() ? new ManualSet(this.plan, release).pages().size() : 0;
		return new InstallReport(places().name(), places().root(), release, this.system.jvm().version(), cached, files,
				pages, warnings);
	}

	private void writePrograms(Path release, String jar) {
		Launcher text = new Launcher(this.plan, release, jar, ApplicationSource.mainClass(release.resolve(jar)),
				this.system.jvm(), this.system.application().variablePrefix());
		String content = this.system.windows() ? text.windows() : text.shell();
		new InstalledFile(launcher()).write(content.getBytes(StandardCharsets.UTF_8), true);
		for (Called link : this.plan.links()) {
			links().create(link.name(), places().programs(), launcher(), kind());
		}
	}

	private InstallManifest manifest(String release, @Nullable InstallManifest old, List<Path> pages) {
		List<Path> files = new ArrayList<>(programs());
		files.addAll(pages);
		List<Path> directories = Stream
			.of((old != null) ? old.directories() : List.<Path>of(), this.made,
					new DirectoryTree(places().programs()).missing(),
					pages.isEmpty() ? List.<Path>of() : new DirectoryTree(places().manual()).missing(),
					completions().missing())
			.flatMap(List::stream)
			.toList();
		String previous = (old == null) ? "" : old.release().equals(release) ? old.previous() : old.release();
		return new InstallManifest(this.plan.main().product(), !this.plan.identity().isEmpty(), release, previous,
				this.system.jvm(), kind(), files, directories, completions().entries());
	}

	/** The manual pages, but for those in whose place somebody else's are. */
	private SortedMap<Path, Path> pages(Path release, List<String> warnings) {
		SortedMap<Path, Path> pages = this.request.manual() ? new ManualSet(this.plan, release).pages()
				: new TreeMap<>();
		if (!this.request.force()) {
			List<Path> foreign = pages.keySet().stream().filter(ownership()::foreign).toList();
			foreign.forEach((page) -> warnings.add(page + " is there already, and was left as it is"));
			foreign.forEach(pages::remove);
		}
		return pages;
	}

	private CompletionSet completions() {
		return new CompletionSet(this.request.completion() ? this.system.shell() : Optional.empty(), this.plan,
				this.system.environment());
	}

	private Argv0Links links() {
		return new Argv0Links(this.system.argv0(), this.system.windows());
	}

	private LinkKind kind() {
		return this.system.windows() ? LinkKind.SCRIPT : this.request.links();
	}

	private InstallPlaces places() {
		return this.plan.places();
	}

}
