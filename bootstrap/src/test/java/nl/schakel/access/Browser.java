package nl.schakel.access;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser as far as the door can tell: keeps cookies, follows nothing by itself. */
public final class Browser {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final HttpClient HTTP =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private final String base;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();

  public Browser(int port) {
    this.base = "http://localhost:" + port;
    headers.put("Sec-Fetch-Site", "same-origin");
  }

  public Browser with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  Browser withCookie(String name, String value) {
    cookies.put(name, value);
    return this;
  }

  Map<String, String> cookies() {
    return cookies;
  }

  public HttpResponse<String> get(String path) {
    return send("GET", path, "");
  }

  /** Fetches the page of the form first, as people do, for its token. */
  public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_csrf", csrfOn(page));
    return post(action, all);
  }

  public String csrfOn(String page) {
    Matcher token = CSRF.matcher(get(page).body());
    return token.find() ? token.group(1) : "";
  }

  HttpResponse<String> post(String path, Map<String, String> fields) {
    return send(
        "POST",
        path,
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&")));
  }

  public HttpResponse<String> logIn(String email, String password) {
    return submit("/login", "/login", Map.of("email", email, "password", password));
  }

  HttpResponse<String> send(String method, String path, String form) {
    return send(
        method,
        path,
        form.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(form),
        form.isEmpty() ? "" : "application/x-www-form-urlencoded");
  }

  /** Whatever it is, as it is. */
  public HttpResponse<String> post(String path, String contentType, byte[] body) {
    return send("POST", path, BodyPublishers.ofByteArray(body), contentType);
  }

  private HttpResponse<String> send(
      String method, String path, BodyPublisher body, String contentType) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
    headers.forEach(request::setHeader);
    if (!contentType.isEmpty() && !headers.containsKey("Content-Type")) {
      request.setHeader("Content-Type", contentType);
    }
    if (!cookies.isEmpty()) {
      request.setHeader("Cookie", cookieHeader());
    }
    return remember(sent(request.build()));
  }

  private String cookieHeader() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private static HttpResponse<String> sent(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> remember(HttpResponse<String> response) {
    response.headers().allValues("Set-Cookie").stream()
        .flatMap(line -> HttpCookie.parse(line).stream())
        .forEach(this::keep);
    return response;
  }

  private void keep(HttpCookie cookie) {
    if (cookie.getValue().isEmpty() || cookie.getMaxAge() == 0) {
      cookies.remove(cookie.getName());
    } else {
      cookies.put(cookie.getName(), cookie.getValue());
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
