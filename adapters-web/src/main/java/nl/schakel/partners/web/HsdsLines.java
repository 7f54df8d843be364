package nl.schakel.partners.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import nl.schakel.shared.web.Frame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes lists of any length, a thing a line (NDJSON), in memory for one part of it. Each part is
 * read by itself: while the other side listens, however slowly, no connection is held.
 */
@Component
class HsdsLines {

  static final int PART = 500;

  /** Who listens takes a thread; a few may, and the rest of the product has the others. */
  private static final int AT_ONCE = 4;

  private static final String SECONDS_UNTIL_ONE_IS_DONE = "30";
  private static final Logger LOG = LoggerFactory.getLogger(HsdsLines.class);

  private final Semaphore places = new Semaphore(AT_ONCE);
  private final JsonMapper json;

  HsdsLines(JsonMapper json) {
    this.json = json;
  }

  /**
   * Everything there is.
   *
   * @param after the part after this one, at most {@link #PART} long
   */
  <T> void write(
      HttpServletResponse response,
      Frame frame,
      Function<Optional<T>, List<T>> after,
      Function<T, HsdsThing> line) {
    if (!places.tryAcquire()) {
      throw busy();
    }
    try {
      // What fails now can still be told; later only the connection can break off.
      List<T> first = after.apply(Optional.empty());
      response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
      response.setHeader(HttpHeaders.CONTENT_LANGUAGE, frame.language().tag());
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
      write(response.getOutputStream(), first, after, line);
    } catch (IOException gone) {
      LOG.debug("Nobody listens any more to an export", gone);
    } finally {
      places.release();
    }
  }

  private <T> void write(
      OutputStream out,
      List<T> first,
      Function<Optional<T>, List<T>> after,
      Function<T, HsdsThing> line)
      throws IOException {
    List<T> part = first;
    while (!part.isEmpty()) {
      for (T each : part) {
        out.write(json.writeValueAsBytes(line.apply(each)));
        out.write('\n');
      }
      part = part.size() < PART ? List.of() : after.apply(Optional.of(part.getLast()));
    }
    out.flush();
  }

  private static ErrorResponseException busy() {
    ErrorResponseException busy = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
    busy.getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_ONE_IS_DONE);
    return busy;
  }
}
