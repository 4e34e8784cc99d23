package dev.cliengine.guide;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * The guides that lie on the classpath as {@code *.md} files.
 *
 * @since 0.1.0
 */
public final class ClasspathGuides implements GuideSource {

	/** Where guides are looked for unless the application says otherwise. */
	public static final String DEFAULT_LOCATION = "classpath*:guides/**/*.md";

	private final ResourcePatternResolver resources;

	private final String location;

	/**
	 * @param location a location pattern of Spring's; empty for no guides
	 */
	public ClasspathGuides(ResourcePatternResolver resources, String location) {
		this.resources = resources;
		this.location = location.strip();
	}

	/**
	 * The guides sorted by their paths below the location; of equal paths the one
	 * earliest on the classpath comes first. A location that does not exist has none.
	 * Bytes that are no UTF-8 become replacement characters.
	 * @throws CliException if a file cannot be read
	 */
	@Override
	public List<Guide> guides() {
		List<Found> found = new ArrayList<>();
		for (Resource resource : resources()) {
			String name = resource.getFilename();
			if (name != null && name.endsWith(".md") && resource.exists()) {
				found.add(new Found(path(resource), name, resource));
			}
		}
		found.sort(Comparator.comparing(Found::path));
		return found.stream().map(ClasspathGuides::read).toList();
	}

	private List<Resource> resources() {
		try {
			return this.location.isEmpty() ? List.of() : List.of(this.resources.getResources(this.location));
		}
		catch (FileNotFoundException ex) {
			return List.of();
		}
		catch (IOException ex) {
			throw unreadable("the guides", ex);
		}
	}

	/** Where the resource lies below the part of the location that is no pattern. */
	private String path(Resource resource) {
		String root = this.location.substring(this.location.indexOf(':') + 1).replaceFirst("[^/]*[*?{].*", "");
		try {
			String url = resource.getURL().toString();
			int at = root.isEmpty() ? -1 : url.lastIndexOf(root);
			return (at < 0) ? url : url.substring(at + root.length());
		}
		catch (IOException ex) {
			throw unreadable("the guide " + resource.getFilename(), ex);
		}
	}

	private static Guide read(Found found) {
		try {
			byte[] bytes = found.resource().getContentAsByteArray();
			return Guide.parse(found.name(), new String(bytes, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw unreadable("the guide " + found.name(), ex);
		}
	}

	private static CliException unreadable(String what, IOException cause) {
		return CliException.category(ErrorCategory.FAILURE).cause(cause).message("Cannot read " + what);
	}

	private record Found(String path, String name, Resource resource) {
	}

}
