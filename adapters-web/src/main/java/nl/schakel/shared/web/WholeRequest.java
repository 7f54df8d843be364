package nl.schakel.shared.web;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/**
 * A request whose body is kept when it is first asked for, so that it can be read more than once
 * (the fingerprint of a repeatable write, the CSRF token, the input itself), and whose parameters
 * are read strictly, those of uploads too.
 */
final class WholeRequest extends HttpServletRequestWrapper {

  /** Our own API, and the one whose names an open standard gives. */
  private static final List<String> FOR_PROGRAMS = List.of("/api", "/hsds");

  private final RequestContent content;

  WholeRequest(HttpServletRequest request) {
    this(request, 0);
  }

  /**
   * A request that may bring files.
   *
   * @param largestFile so much of them is kept, in bytes
   */
  WholeRequest(HttpServletRequest request, int largestFile) {
    super(request);
    this.content = new RequestContent(request, largestFile);
  }

  static WholeRequest of(HttpServletRequest request) {
    WholeRequest whole = WebUtils.getNativeRequest(request, WholeRequest.class);
    return whole == null ? new WholeRequest(request) : whole;
  }

  /** Whether a program asks, also where no endpoint answers. */
  static boolean isForApi(HttpServletRequest request) {
    String path = request.getRequestURI();
    return FOR_PROGRAMS.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
  }

  RequestContent content() {
    return content;
  }

  /** Reads what a client may have broken, so that it is refused before anybody uses it. */
  void check() {
    content.query();
    content.form();
  }

  @Override
  public @Nullable String getParameter(String name) {
    String[] values = getParameterValues(name);
    return values == null ? null : values[0];
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    List<String> values = LenientParameters.of(content).get(name);
    return values == null ? null : values.toArray(String[]::new);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(LenientParameters.of(content).keySet());
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    Map<String, String[]> map = new LinkedHashMap<>();
    LenientParameters.of(content)
        .forEach((name, values) -> map.put(name, values.toArray(String[]::new)));
    return map;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new KeptBody(content.isUpload() ? new byte[0] : content.body());
  }

  @Override
  public BufferedReader getReader() throws IOException {
    return new BufferedReader(new StringReader(Parameters.utf8(getInputStream().readAllBytes())));
  }
}
