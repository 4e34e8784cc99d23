package dev.cliengine.output;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ViewRegistry}.
 */
class ViewRegistryTests {

	private static final View FIRST = ColumnsView.of(Column.of("ID", "id"));

	private static final View SECOND = ColumnsView.of(Column.of("Name", "name"));

	@Test
	void viewsAreFoundByTheirIdAndLaterOnesWin() {
		ViewRegistry views = new ViewRegistry(List.of(new SharedView("vehicle", FIRST), new SharedView("driver", FIRST),
				new SharedView("vehicle", SECOND)));
		assertThat(views.find("vehicle")).containsSame(SECOND);
		assertThat(views.find("driver")).containsSame(FIRST);
		assertThat(views.find("nope")).isEmpty();
		assertThat(views.ids()).containsExactly("vehicle", "driver");
	}

}
