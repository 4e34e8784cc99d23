package bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dev.cliengine.output.Envelope;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Renderer;
import dev.cliengine.output.format.CsvRenderer;
import dev.cliengine.output.format.HumanRenderer;
import dev.cliengine.output.format.JsonRenderer;
import dev.cliengine.output.format.ToonRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A list of 1,000 rows with five fields, from the tree to text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Rendering {

	@Param({ "human", "json", "toon", "csv" })
	String format;

	private final Envelope envelope = Envelope.success(rows());

	private final RenderContext context = RenderContext.ofWidth(120);

	private Renderer renderer;

	@Setup
	public void renderer() {
		List<Renderer> all = List.of(new HumanRenderer(), new JsonRenderer(), new ToonRenderer(), new CsvRenderer());
		this.renderer = all.stream().filter((each) -> each.name().equals(this.format)).findFirst().orElseThrow();
	}

	@Benchmark
	public int thousandRows() throws IOException {
		StringBuilder out = new StringBuilder();
		this.renderer.render(this.envelope, this.context, out);
		return out.length();
	}

	private static ArrayNode rows() {
		ArrayNode rows = JsonNodeFactory.instance.arrayNode();
		for (int row = 0; row < 1000; row++) {
			rows.addObject()
				.put("id", "p-" + row)
				.put("name", "Project number " + row)
				.put("team", "team-" + row % 7)
				.put("open", row % 3 == 0)
				.put("cost", row * 1.25);
		}
		return rows;
	}

}
