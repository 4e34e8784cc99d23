package dev.cliengine.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds documents by words: how often a term occurs in a document, weighed by how few
 * documents have it, compared as the angle between query and document. Words nobody has
 * used are taken for slips: near ones stand in at half their weight.
 *
 * @since 0.1.0
 */
public final class SearchIndex {

	private static final int MOST = 10;

	private static final double STAND_IN = 0.5;

	/** Scores nearer to each other than this differ by rounding alone. */
	private static final double ROUNDING = 1e12;

	private final List<Entry> entries = new ArrayList<>();

	private final Set<SearchWord> known = new LinkedHashSet<>();

	private final Map<String, Double> rarity = new HashMap<>();

	public SearchIndex(List<SearchDocument> documents) {
		List<Map<String, Double>> frequencies = new ArrayList<>();
		Map<String, Integer> users = new HashMap<>();
		for (SearchDocument document : documents) {
			List<SearchWord> words = SearchWord.in(document.text());
			this.known.addAll(words);
			Map<String, Double> frequency = frequencies(words);
			frequency.keySet().forEach((term) -> users.merge(term, 1, Integer::sum));
			frequencies.add(frequency);
		}
		users.forEach((term, count) -> this.rarity.put(term, Math.log1p((double) documents.size() / count)));
		for (int i = 0; i < documents.size(); i++) {
			this.entries.add(new Entry(documents.get(i), weighed(frequencies.get(i))));
		}
	}

	/**
	 * Up to ten documents that have something of the query, the best first; equally good
	 * ones in the order of the index.
	 */
	public List<SearchHit> search(String query) {
		Query wanted = new Query();
		List<SearchWord> words = SearchWord.in(query);
		for (SearchWord word : words) {
			if (this.rarity.containsKey(word.term())) {
				wanted.add(word.term(), rarity(word.term()) / words.size(), 1);
			}
			else {
				standIns(word).forEach((term) -> wanted.add(term, rarity(term) / words.size(), STAND_IN));
			}
		}
		return this.entries.stream()
			.map((entry) -> entry.hit(wanted))
			.filter((hit) -> hit.confidence() > 0)
			.sorted(Comparator.comparingLong((SearchHit hit) -> -Math.round(hit.confidence() * ROUNDING)))
			.limit(MOST)
			.toList();
	}

	private Set<String> standIns(SearchWord word) {
		MistypedWord mistyped = new MistypedWord(word);
		Set<String> terms = new LinkedHashSet<>();
		this.known.stream().filter(mistyped::mayBe).map(SearchWord::term).forEach(terms::add);
		return terms;
	}

	private double rarity(String term) {
		return this.rarity.getOrDefault(term, 0.0);
	}

	private Map<String, Double> weighed(Map<String, Double> frequencies) {
		frequencies.replaceAll((term, frequency) -> frequency * rarity(term));
		return frequencies;
	}

	private static Map<String, Double> frequencies(List<SearchWord> words) {
		Map<String, Double> counts = new TreeMap<>();
		words.forEach((word) -> counts.merge(word.term(), 1.0, Double::sum));
		counts.replaceAll((term, count) -> count / words.size());
		return counts;
	}

	private static double length(Iterable<Double> weights) {
		double sum = 0;
		for (double weight : weights) {
			sum += weight * weight;
		}
		return Math.sqrt(sum);
	}

	/** The terms wanted: how much each weighs, and how much of that counts. */
	private static final class Query {

		private final Map<String, Double> weights = new TreeMap<>();

		private final Map<String, Double> counting = new TreeMap<>();

		private void add(String term, double weight, double share) {
			this.weights.merge(term, weight, Double::sum);
			this.counting.merge(term, weight * share, Double::sum);
		}

	}

	private record Entry(SearchDocument document, Map<String, Double> weights, double length) {

		private Entry(SearchDocument document, Map<String, Double> weights) {
			this(document, weights, SearchIndex.length(weights.values()));
		}

		private SearchHit hit(Query query) {
			double product = 0;
			for (Map.Entry<String, Double> wanted : query.counting.entrySet()) {
				product += wanted.getValue() * this.weights.getOrDefault(wanted.getKey(), 0.0);
			}
			double confidence = (product > 0) ? product / (this.length * SearchIndex.length(query.weights.values()))
					: 0;
			return new SearchHit(this.document.title(), confidence, this.document.snippet());
		}

	}

}
