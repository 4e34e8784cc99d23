package dev.cliengine.sample.backend.hub.repo;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import dev.cliengine.sample.backend.hub.repo.tree.FileContent;
import dev.cliengine.sample.backend.hub.repo.tree.FileTree;
import dev.cliengine.sample.backend.hub.repo.tree.TreeEntry;
import dev.cliengine.sample.backend.hub.storage.ObjectKey;
import dev.cliengine.sample.backend.hub.storage.ObjectStore;

/**
 * Keeps trees as objects: a compressed text, one file a line. The path is the last field,
 * for it may hold anything but control characters. The trees used last stay in memory.
 */
final class TreeStore {

	private static final int REMEMBERED = 16;

	private static final int FIELDS = 8;

	private final ObjectStore objects;

	private final Map<String, FileTree> recent = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<String, FileTree> eldest) {
			return size() > REMEMBERED;
		}
	};

	TreeStore(ObjectStore objects) {
		this.objects = objects;
	}

	/** Keeps a tree and returns what it is read by. */
	String save(FileTree tree) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
			for (TreeEntry file : tree.files().values()) {
				out.write(line(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		String id = this.objects.put(ObjectKey.Area.TREES, bytes.toByteArray());
		synchronized (this.recent) {
			this.recent.put(id, tree);
		}
		return id;
	}

	FileTree load(String id) {
		synchronized (this.recent) {
			FileTree tree = this.recent.get(id);
			if (tree != null) {
				return tree;
			}
		}
		FileTree tree = read(id);
		synchronized (this.recent) {
			this.recent.put(id, tree);
		}
		return tree;
	}

	private FileTree read(String id) {
		try (BufferedReader in = new BufferedReader(
				new InputStreamReader(new GZIPInputStream(Files.newInputStream(this.objects.file(ObjectKey.tree(id)))),
						StandardCharsets.UTF_8))) {
			return FileTree.of(in.lines().map(TreeStore::file).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String line(TreeEntry file) {
		FileContent content = file.content();
		return String.join("\t", content.lfs() ? "lfs" : "data", content.oid(), Long.toString(content.size()),
				content.sha256(), content.checksum(), file.commit(),
				Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, file.modified())), file.path()) + "\n";
	}

	private static TreeEntry file(String line) {
		String[] fields = line.split("\t", FIELDS);
		FileContent content = new FileContent(fields[0].equals("lfs"), fields[1], Long.parseLong(fields[2]), fields[3],
				fields[4]);
		return new TreeEntry(fields[7], content, fields[5],
				Instant.EPOCH.plus(Long.parseLong(fields[6]), ChronoUnit.MICROS));
	}

}
