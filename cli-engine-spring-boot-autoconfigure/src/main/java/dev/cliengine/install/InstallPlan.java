package dev.cliengine.install;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dev.cliengine.core.ApplicationInfo;

/**
 * Who is called by which name.
 *
 * @param places where the installation is
 * @param main the launcher, which is a file of its own
 * @param links the names that lead to the launcher
 * @param identity the options of the JVM that give the application another name, empty
 * for its own
 * @since 0.1.0
 */
public record InstallPlan(InstallPlaces places, Called main, List<Called> links, List<String> identity) {

	public InstallPlan {
		links = List.copyOf(links);
		identity = List.copyOf(identity);
	}

	/** An installation under the usual names, with all the others the jar answers to. */
	static InstallPlan usual(InstallPlaces places, Argv0 argv0) {
		List<Called> links = new ArrayList<>();
		for (String name : argv0.names()) {
			links.add(new Called(name, argv0.personalities().contains(name) ? name : argv0.name(), name));
		}
		return new InstallPlan(places, new Called(argv0.name(), argv0.name(), ""), links, List.of());
	}

	/** An installation of one product alone, under a name somebody chose. */
	static InstallPlan renamed(InstallPlaces places, Argv0 argv0, String product, ApplicationInfo application) {
		String route = argv0.personalities().contains(product) ? product : "";
		return new InstallPlan(places, new Called(places.name(), product, route), List.of(),
				List.of("-Dcli.name=" + places.name(), "-Dcli.id=" + application.id()));
	}

	/** The products that have a cache, the main one first. */
	List<String> products() {
		Set<String> others = new TreeSet<>();
		this.links.stream().map(Called::product).forEach(others::add);
		others.remove(this.main.product());
		List<String> products = new ArrayList<>(List.of(this.main.product()));
		products.addAll(others);
		return products;
	}

	/** The words that come before those of a line for a product. */
	List<String> prefix(String product) {
		boolean own = product.equals(this.main.product());
		String route = own ? this.main.route() : product;
		return route.isEmpty() ? List.of() : Argv0.line(route);
	}

	/** What people type to run a product. */
	String typed(String product) {
		return product.equals(this.main.product()) ? this.main.name() : product;
	}

	/**
	 * A name and what it stands for.
	 *
	 * @param name what people type
	 * @param product the application that runs
	 * @param route the name the jar finds it by, empty for its own
	 */
	record Called(String name, String product, String route) {
	}

}
