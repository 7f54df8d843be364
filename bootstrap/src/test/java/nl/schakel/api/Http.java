package nl.schakel.api;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Talks to the server under test, properly or, through a bare socket, not at all properly. */
final class Http {

  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final int port;

  Http(int port) {
    this.port = port;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  HttpResponse<String> post(String path, String json, String... headers) {
    return send("POST", path, json, with(headers, "Content-Type", "application/json"));
  }

  HttpResponse<String> put(String path, String json, String... headers) {
    return send("PUT", path, json, with(headers, "Content-Type", "application/json"));
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .timeout(LONGEST)
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return send(request.build());
    } catch (IOException e) {
      throw new AssertionError(method + " " + path + " was not answered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /**
   * Once more when the server just closed a connection that was kept open: nobody saw the request
   * (RFC 9112, 9.3.1), which happens on a machine that does much else.
   */
  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException closed) {
      if (String.valueOf(closed.getMessage()).contains("received no bytes")) {
        return CLIENT.send(request, BodyHandlers.ofString());
      }
      throw closed;
    }
  }

  /** Sends these very bytes (Latin-1) and reads until the server closes. */
  String raw(String request) {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout((int) LONGEST.toMillis());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError("not answered: " + request.lines().findFirst().orElse(""), e);
    }
  }

  private static String[] with(String[] headers, String name, String value) {
    String[] all = new String[headers.length + 2];
    System.arraycopy(headers, 0, all, 0, headers.length);
    all[headers.length] = name;
    all[headers.length + 1] = value;
    return all;
  }
}
