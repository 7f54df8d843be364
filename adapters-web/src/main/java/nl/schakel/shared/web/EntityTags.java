package nl.schakel.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives every read of the API a tag, and answers 304 to who has it already. The tag is made of the
 * whole answer, because a count of free seats changes without the edition; where the controller set
 * one (the version of the thing), it comes first, so that a change can be made conditional on it.
 */
@Component
@Order(1)
final class EntityTags extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !WholeRequest.isForApi(request) || !READING.contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper held = new Held(response);
    chain.doFilter(request, held);
    if (held.getStatus() == HttpServletResponse.SC_OK && !response.isCommitted()) {
      String tag = tag(held.getHeader(HttpHeaders.ETAG), held.getContentAsByteArray());
      held.setHeader(HttpHeaders.ETAG, tag);
      if (isKnown(tag, request)) {
        held.resetBuffer();
        held.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      }
    }
    held.copyBodyToResponse();
  }

  /** What is written line by line has no end that a tag could wait for. */
  private static final class Held extends ContentCachingResponseWrapper {

    Held(HttpServletResponse response) {
      super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      return MediaType.APPLICATION_NDJSON_VALUE.equals(getContentType())
          ? getResponse().getOutputStream()
          : super.getOutputStream();
    }
  }

  private static String tag(@Nullable String version, byte[] body) {
    String hash = DigestUtils.md5DigestAsHex(body).substring(0, 16);
    return version == null ? '"' + hash + '"' : version.replaceFirst("\"$", "-" + hash + '"');
  }

  /** Compared weakly, as RFC 9110 asks for reads. */
  private static boolean isKnown(String tag, HttpServletRequest request) {
    return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
        .flatMap(header -> Arrays.stream(header.split(",")))
        .map(known -> known.strip().replaceFirst("^W/", ""))
        .anyMatch(known -> known.equals(tag) || known.equals("*"));
  }
}
