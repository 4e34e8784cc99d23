package dev.cliengine.sample.backend.hub.repo.git;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One commit without parents that holds some files. The same files, message, author and
 * time make the same ids.
 *
 * @since 0.1.0
 */
public final class GitSnapshot {

	private final Map<String, GitObject> objects = new LinkedHashMap<>();

	private final String commit;

	/**
	 * The commit.
	 * @param files blobs by path
	 * @param message what it says
	 * @param author who made it
	 * @param at when
	 */
	public GitSnapshot(Map<String, GitObject> files, String message, String author, Instant at) {
		String tree = tree(files);
		String who = author + " <" + author + "@hub.invalid> " + at.getEpochSecond() + " +0000\n";
		this.commit = add(GitObject.of(GitObject.Type.COMMIT,
				("tree " + tree + "\nauthor " + who + "committer " + who + "\n" + message + "\n")
					.getBytes(StandardCharsets.UTF_8)));
	}

	/** The id of the commit. */
	public String commit() {
		return this.commit;
	}

	/** Everything the commit needs, and itself. */
	public Collection<GitObject> objects() {
		return this.objects.values();
	}

	private String tree(Map<String, GitObject> files) {
		Map<String, Map<String, GitObject>> directories = new LinkedHashMap<>();
		List<Line> lines = new ArrayList<>();
		files.forEach((path, blob) -> {
			int slash = path.indexOf('/');
			if (slash < 0) {
				lines.add(new Line("100644", path, add(blob)));
			}
			else {
				directories.computeIfAbsent(path.substring(0, slash), (name) -> new LinkedHashMap<>())
					.put(path.substring(slash + 1), blob);
			}
		});
		directories.forEach((name, below) -> lines.add(new Line("40000", name, tree(below))));
		lines.sort(Comparator.comparing(Line::key, Arrays::compareUnsigned));
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		lines.forEach((line) -> line.write(content));
		return add(GitObject.of(GitObject.Type.TREE, content.toByteArray()));
	}

	private String add(GitObject object) {
		this.objects.putIfAbsent(object.id(), object);
		return object.id();
	}

	/**
	 * A line of a directory.
	 *
	 * @param mode file or directory
	 * @param name within its directory
	 * @param id what it is
	 */
	private record Line(String mode, String name, String id) {

		/** Git sorts directories as if a slash were behind their names. */
		byte[] key() {
			return (this.mode.equals("40000") ? this.name + "/" : this.name).getBytes(StandardCharsets.UTF_8);
		}

		void write(ByteArrayOutputStream out) {
			out.writeBytes((this.mode + " " + this.name + "\0").getBytes(StandardCharsets.UTF_8));
			out.writeBytes(HexFormat.of().parseHex(this.id));
		}

	}

}
