package dev.cliengine.sample.backend.hub.repo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/** How the commits of a repository hang together: who came from whom, who came later. */
final class CommitGraph {

	private final Map<String, List<String>> parents = new HashMap<>();

	private final Map<String, Integer> sequence = new HashMap<>();

	/** Adds a commit; older ones first. */
	void add(String id, List<String> itsParents) {
		this.sequence.put(id, this.sequence.size());
		this.parents.put(id, itsParents);
	}

	/** The commit and all that led to it, newest first. */
	List<String> history(String id) {
		PriorityQueue<String> queue = new PriorityQueue<>(
				Comparator.comparingInt((String commit) -> this.sequence.getOrDefault(commit, -1)).reversed());
		Set<String> seen = new LinkedHashSet<>();
		List<String> history = new ArrayList<>();
		queue.add(id);
		seen.add(id);
		while (!queue.isEmpty()) {
			String next = queue.remove();
			history.add(next);
			this.parents.getOrDefault(next, List.of()).stream().filter(seen::add).forEach(queue::add);
		}
		return history;
	}

	/** The newest commit that led to both. */
	Optional<String> mergeBase(String one, String other) {
		Set<String> mine = new HashSet<>(history(one));
		return history(other).stream().filter(mine::contains).findFirst();
	}

}
