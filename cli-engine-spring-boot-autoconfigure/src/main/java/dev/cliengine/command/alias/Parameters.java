package dev.cliengine.command.alias;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What follows an alias on a line, on its way into the expansion.
 *
 * @param following the tokens, options among them
 * @param words the places of those that parameters take
 * @param numbers the parameters there are; each takes the word of its number
 */
record Parameters(List<String> following, List<Integer> words, Set<Integer> numbers) {

	/** The word of a number, from 1. */
	String numbered(int number) {
		return this.following.get(this.words.get(number - 1));
	}

	/** The words without a number of their own, with blanks between them. */
	String joined() {
		return rest().filter(this.words::contains).map(this.following::get).collect(Collectors.joining(" "));
	}

	/** The tokens that were not taken by number. */
	List<String> left() {
		return rest().map(this.following::get).toList();
	}

	/** The tokens among them that are no words. */
	List<String> leftOptions() {
		return rest().filter((place) -> !this.words.contains(place)).map(this.following::get).toList();
	}

	private Stream<Integer> rest() {
		Set<Integer> taken = this.numbers.stream()
			.map((number) -> this.words.get(number - 1))
			.collect(Collectors.toSet());
		return IntStream.range(0, this.following.size()).boxed().filter((place) -> !taken.contains(place));
	}

}
