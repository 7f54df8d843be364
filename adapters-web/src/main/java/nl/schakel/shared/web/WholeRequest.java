package nl.schakel.shared.web;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.WebUtils;

/**
 * A request whose body is kept when it is first asked for, so that it can be read more than once
 * (the fingerprint of a repeatable write, the CSRF token, the input itself), and whose parameters
 * are read strictly. Uploads are left to the container.
 */
final class WholeRequest extends HttpServletRequestWrapper {

  /** Of a body that is not an upload. */
  static final int MAXIMUM_BODY = 64 * 1024;

  private byte @Nullable [] body;
  private @Nullable Map<String, List<String>> query;
  private @Nullable Map<String, List<String>> form;

  WholeRequest(HttpServletRequest request) {
    super(request);
  }

  static WholeRequest of(HttpServletRequest request) {
    WholeRequest whole = WebUtils.getNativeRequest(request, WholeRequest.class);
    return whole == null ? new WholeRequest(request) : whole;
  }

  /** Whether anything under the API is asked for, also where no endpoint answers. */
  static boolean isForApi(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.equals("/api") || path.startsWith("/api/");
  }

  byte[] body() {
    if (body == null) {
      body = read();
    }
    return body;
  }

  Map<String, List<String>> query() {
    if (query == null) {
      String typed = getQueryString();
      query = typed == null ? Map.of() : Parameters.parse(typed);
    }
    return query;
  }

  Map<String, List<String>> form() {
    if (form == null) {
      form = isForm() ? Parameters.parse(Parameters.utf8(body())) : Map.of();
    }
    return form;
  }

  boolean isForm() {
    return mediaType().equals(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
  }

  boolean isJson() {
    return mediaType().equals(MediaType.APPLICATION_JSON_VALUE)
        && (getCharacterEncoding() == null || "UTF-8".equalsIgnoreCase(getCharacterEncoding()));
  }

  boolean isUpload() {
    return mediaType().startsWith("multipart/");
  }

  private String mediaType() {
    String type = getContentType();
    return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private byte[] read() {
    try {
      if (getContentLengthLong() > MAXIMUM_BODY) {
        throw tooLarge();
      }
      byte[] bytes = getRequest().getInputStream().readNBytes(MAXIMUM_BODY + 1);
      if (bytes.length > MAXIMUM_BODY) {
        throw tooLarge();
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Unanswerable tooLarge() {
    return new Unanswerable(Failure.of(HttpStatus.CONTENT_TOO_LARGE, "CONTENT_TOO_LARGE"));
  }

  /** Reads what a client may have broken, so that it is refused before anybody uses it. */
  void check() {
    query();
    form();
  }

  private Map<String, List<String>> parameters() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    readable(this::query).forEach((name, values) -> all.put(name, new ArrayList<>(values)));
    readable(this::form)
        .forEach(
            (name, values) -> all.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(values));
    return all;
  }

  /** Who tells of a broken request asks for parameters too, and must not stumble over it again. */
  private static Map<String, List<String>> readable(Supplier<Map<String, List<String>>> typed) {
    try {
      return typed.get();
    } catch (InvalidInput | Unanswerable _) {
      return Map.of();
    }
  }

  @Override
  public @Nullable String getParameter(String name) {
    String[] values = getParameterValues(name);
    return values == null ? null : values[0];
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    if (isUpload()) {
      return super.getParameterValues(name);
    }
    List<String> values = parameters().get(name);
    return values == null ? null : values.toArray(String[]::new);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return isUpload() ? super.getParameterNames() : Collections.enumeration(parameters().keySet());
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    if (isUpload()) {
      return super.getParameterMap();
    }
    Map<String, String[]> map = new LinkedHashMap<>();
    parameters().forEach((name, values) -> map.put(name, values.toArray(String[]::new)));
    return map;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return isUpload() ? super.getInputStream() : new KeptBody(body());
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return isUpload()
        ? super.getReader()
        : new BufferedReader(new StringReader(Parameters.utf8(body())));
  }
}
