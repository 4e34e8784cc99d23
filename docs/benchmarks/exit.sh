#!/usr/bin/env bash
# Measures how long a JVM takes from its last statement to its end, after no call, after
# a call with the JDK's HTTP client, and with the threads of that client ended first.
# Usage: docs/benchmarks/exit.sh [JAVA_HOME...]
set -euo pipefail

work="$(mktemp -d)"
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
cat >"$work/Probe.java" <<'JAVA'
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.FutureTask;

class Probe {

	public static void main(String[] args) throws Exception {
		if (args[0].equals("serve")) {
			var server = com.sun.net.httpserver.HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
			server.createContext("/", (exchange) -> {
				exchange.sendResponseHeaders(204, -1);
				exchange.close();
			});
			server.start();
			System.out.println(server.getAddress().getPort());
			return;
		}
		ThreadGroup group = new ThreadGroup("clients");
		if (!args[0].equals("none")) {
			FutureTask<HttpClient> client = new FutureTask<>(HttpClient::newHttpClient);
			new Thread(group, client).start();
			HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + args[1])).build();
			client.get().send(request, HttpResponse.BodyHandlers.discarding());
		}
		if (args[0].equals("ended")) {
			group.interrupt();
		}
		System.out.println(System.currentTimeMillis());
		System.exit(0);
	}

}
JAVA

javac --release 17 -nowarn -d "$work" "$work/Probe.java"
mkfifo "$work/port"
java -cp "$work" Probe serve >"$work/port" &
server=$!
read -r port <"$work/port"
for home in "${@:-$JAVA_HOME}"; do
	for what in none call ended; do
		sum=0
		for _ in 1 2 3 4 5 6 7; do
			last="$("$home/bin/java" -cp "$work" Probe "$what" "$port")"
			sum=$((sum + $(date +%s%3N) - last))
		done
		echo "$home $what $((sum / 7)) ms"
	done
done
