package nl.schakel.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * The version that a caller of the API has seen, as {@code If-Match} repeats it from the tag of a
 * read; see {@link EntityTags}.
 */
final class SeenVersion {

  private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})(-[0-9a-f]{16})?\"");

  private SeenVersion() {}

  /** A change that does not say what it changes is refused: it might undo somebody else's. */
  static long of(HttpServletRequest request) {
    List<String> headers = Collections.list(request.getHeaders(HttpHeaders.IF_MATCH));
    if (headers.isEmpty()) {
      throw failure(HttpStatus.PRECONDITION_REQUIRED, "PRECONDITION_REQUIRED");
    }
    Matcher tag = TAG.matcher(headers.getFirst().strip());
    if (headers.size() > 1 || !tag.matches()) {
      throw failure(HttpStatus.PRECONDITION_FAILED, "STALE_CHANGE");
    }
    return Long.parseLong(tag.group(1));
  }

  private static Unanswerable failure(HttpStatus status, String code) {
    return new Unanswerable(Failure.of(status, code));
  }
}
