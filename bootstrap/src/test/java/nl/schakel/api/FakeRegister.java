package nl.schakel.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The web service of a register: busy at first, and it knows only some numbers. */
final class FakeRegister implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, String> verdicts = new ConcurrentHashMap<>();
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private volatile boolean busy = true;

  FakeRegister() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/points", this::answer);
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/points";
  }

  /** From now on it has time. */
  void opens() {
    busy = false;
  }

  /** How often each row was told. */
  List<String> heard() {
    return List.copyOf(heard);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    boolean known = "Bearer geheim".equals(exchange.getRequestHeaders().getFirst("Authorization"));
    exchange.getResponseHeaders().set("Retry-After", "90");
    if (!known || busy) {
      exchange.sendResponseHeaders(known ? 503 : 401, -1);
    } else {
      byte[] answer = verdicts(body).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
    exchange.close();
  }

  private String verdicts(String body) {
    List<String> rows =
        JsonMapper.shared().readTree(body).path("rows").valueStream().map(this::row).toList();
    return "{\"rows\": [" + String.join(",", rows) + "]}";
  }

  private String row(JsonNode row) {
    String key = row.path("key").asString();
    heard.add(key);
    String verdict =
        verdicts.merge(key, first(row.path("number").asString()), (_, _) -> "DUPLICATE");
    return "{\"key\": \"%s\", \"status\": \"%s\", \"reason\": \"Niet actief\"}"
        .formatted(key, verdict);
  }

  private static String first(String number) {
    return number.equals("VB999989") ? "REJECTED" : "ACCEPTED";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
