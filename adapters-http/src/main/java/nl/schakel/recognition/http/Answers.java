package nl.schakel.recognition.http;

import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.port.RegisterService.Answer;
import nl.schakel.recognition.port.RegisterService.Row;
import nl.schakel.recognition.port.RegisterService.Trouble;
import nl.schakel.recognition.port.RegisterService.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.ResourceAccessException;

/** What the answer of a register means. Nothing that it writes is trusted further than a line. */
final class Answers {

  private static final int LONGEST_REASON = 200;

  private Answers() {}

  static Answer judged(@Nullable Heard heard, DeliveryId delivery, List<Row> rows) {
    if (heard == null || heard.rows() == null) {
      return unreadable();
    }
    Map<String, Verdict> byKey = new HashMap<>();
    heard.rows().stream().filter(Objects::nonNull).forEach(row -> read(row, byKey));
    Map<AwardId, Verdict> verdicts = new HashMap<>();
    rows.forEach(
        row ->
            Optional.ofNullable(byKey.get(Sent.key(delivery, row.award())))
                .ifPresent(verdict -> verdicts.put(row.award(), verdict)));
    return new Answer.Judged(verdicts);
  }

  /** A word that we do not know is no answer: it is asked again. */
  private static void read(Heard.Row row, Map<String, Verdict> verdicts) {
    if (row.key() == null || row.status() == null) {
      return;
    }
    switch (row.status().toUpperCase(Locale.ROOT)) {
      case "ACCEPTED", "DUPLICATE" -> verdicts.put(row.key(), new Verdict.Accepted());
      case "REJECTED" ->
          verdicts.put(row.key(), new Verdict.Rejected(reason(row).orElse("REJECTED")));
      case "UNKNOWN" -> verdicts.put(row.key(), new Verdict.Unknown(reason(row)));
      default -> {}
    }
  }

  private static Optional<String> reason(Heard.Row row) {
    return Optional.ofNullable(row.reason())
        .map(text -> text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
        .filter(text -> !text.isEmpty())
        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_REASON)));
  }

  static Answer failed(int status, HttpHeaders headers) {
    if (status == 429 || status == 503) {
      return new Answer.Later(Trouble.BUSY, wait(headers));
    }
    if (status == 401 || status == 403) {
      return new Answer.Refused(Trouble.NOT_ALLOWED);
    }
    return status >= 500
        ? new Answer.Later(Trouble.UNREACHABLE, Optional.empty())
        : new Answer.Refused(Trouble.NOT_UNDERSTOOD);
  }

  /** In seconds; who writes a date instead is asked again at our own pace. */
  private static Optional<Duration> wait(HttpHeaders headers) {
    return Optional.ofNullable(headers.getFirst(HttpHeaders.RETRY_AFTER))
        .map(String::strip)
        .filter(text -> text.matches("[0-9]{1,6}"))
        .map(Long::parseLong)
        .map(Duration::ofSeconds);
  }

  static Answer unreachable(ResourceAccessException gone) {
    boolean slow =
        gone.getCause() instanceof HttpTimeoutException
            || gone.getCause() instanceof SocketTimeoutException;
    return new Answer.Later(slow ? Trouble.TOO_SLOW : Trouble.UNREACHABLE, Optional.empty());
  }

  static Answer unreadable() {
    return new Answer.Later(Trouble.UNREADABLE, Optional.empty());
  }
}
