package dev.cliengine.guide;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchIndexTests {

	private static final double HALF_OF_A_SQUARE = 0.7071067811865476;

	@ParameterizedTest
	@CsvSource({ "Deploying the services, deploy servic", "List vehicles, list vehicl", "a I x2, x2",
			"does needed does, doe need doe", "station mission movement, sta mis move",
			"working worked worker works, work work work work", "bring, bring", "bus gas this, bus gas", "class, clas",
			"API-keys/v2_Über, api key v2 über", "sing tions, sing tion", "東京 タワー, 東京 タワー" })
	void wordsLoseCaseStopWordsAndEndings(String text, String terms) {
		assertThat(String.join(" ", SearchWord.in(text).stream().map(SearchWord::term).toList())).isEqualTo(terms);
	}

	@Test
	void oneWordOfTwoIsTheCosineOfFortyFiveDegrees() {
		List<SearchHit> hits = index("List vehicles").search("vehicles");
		assertThat(hits).containsExactly(new SearchHit("0", HALF_OF_A_SQUARE, "snippet 0"));
	}

	@Test
	void theBestComesFirst() {
		SearchIndex index = index("vehicles and drivers and routes", "vehicles", "drivers", "vehicles vehicles routes");
		assertThat(index.search("vehicles")).extracting(SearchHit::command).containsExactly("1", "3", "0");
	}

	@Test
	void rareWordsWeighMore() {
		SearchIndex index = index("list vehicles", "list drivers", "list routes", "vehicles");
		assertThat(index.search("list routes")).extracting(SearchHit::command).startsWith("2");
	}

	@Test
	void equallyGoodOnesKeepTheOrderOfTheIndex() {
		SearchIndex index = index("list red vehicles", "vehicles list red", "red vehicles list", "list vehicles red");
		assertThat(index.search("vehicles")).extracting(SearchHit::command).containsExactly("0", "1", "2", "3");
	}

	@Test
	void atMostTenAreFound() {
		String[] texts = IntStream.range(0, 30).mapToObj((i) -> "vehicle number" + i).toArray(String[]::new);
		assertThat(index(texts).search("vehicle")).hasSize(10).extracting(SearchHit::command).startsWith("0", "1");
	}

	@ParameterizedTest
	@CsvSource({ "''", "the", "!!", "x", "nothing alike" })
	void nothingIsFoundByWordsThatAreNotThere(String query) {
		assertThat(index("List vehicles").search(query)).isEmpty();
		assertThat(index().search(query)).isEmpty();
		assertThat(index("", "the").search(query)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "vehicels", "vehicle", "vehicls", "vehhicles", "vihicles", "evhicles", "vehciels" })
	void oneSlipIsForgivenAndTwoInLongWords(String query) {
		assertThat(index("List vehicles", "List drivers").search(query)).extracting(SearchHit::command)
			.containsExactly("0");
	}

	@ParameterizedTest
	@CsvSource({ "lxxt", "lt", "tsil", "drvirs", "abcdefghij" })
	void moreSlipsAreNot(String query) {
		assertThat(index("list drivers").search(query)).isEmpty();
	}

	@Test
	void aWordThatStandsInCountsHalf() {
		assertThat(index("vehicles").search("vehiclse")).extracting(SearchHit::confidence).containsExactly(0.5);
		assertThat(index("vehicles").search("vehicles")).extracting(SearchHit::confidence).containsExactly(1.0);
	}

	@Test
	void anExactWordOutranksOneThatStandsIn() {
		SearchIndex index = index("truck lisp", "truck list", "truck");
		assertThat(index.search("truck lits")).extracting(SearchHit::command).startsWith("1");
		assertThat(index.search("list")).extracting(SearchHit::command).containsExactly("1");
	}

	@Test
	void wordsThatAreThereAreNotTakenForSlips() {
		SearchIndex index = index("list", "lisp", "lift");
		assertThat(index.search("lisp")).containsExactly(new SearchHit("1", 1, "snippet 1"));
	}

	@Test
	void manyDocumentsAreNoTrouble() {
		String[] texts = IntStream.range(0, 5000)
			.mapToObj((i) -> "command number" + i + " deploys thing" + i % 7 + " to region" + i % 11)
			.toArray(String[]::new);
		SearchIndex index = index(texts);
		assertThat(index.search("number4321")).extracting(SearchHit::command).containsExactly("4321");
		assertThat(index.search("nmuber4321 regoin3")).isNotEmpty();
	}

	private static SearchIndex index(String... texts) {
		return new SearchIndex(IntStream.range(0, texts.length)
			.mapToObj((i) -> new SearchDocument(String.valueOf(i), "snippet " + i, texts[i]))
			.toList());
	}

}
