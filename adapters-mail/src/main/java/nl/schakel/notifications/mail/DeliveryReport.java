package nl.schakel.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schakel.notifications.port.Returnbox.Fate;
import org.jspecify.annotations.Nullable;

/**
 * What a report (RFC 3464) says. A mail of ours has one reader; a report of several, as of somebody
 * whose mail is passed on to others, says what it says of the one where it went best.
 */
record DeliveryReport(Fate fate, String code) {

  /** Not a piece of the address of a server, which is quoted often. */
  private static final Pattern STATUS =
      Pattern.compile("(?<![\\d.])[45]\\.\\d{1,3}\\.\\d{1,3}(?!\\.?\\d)");

  private static final int DEEPEST = 5;
  private static final int MOST = 50;

  /** First a delay, then what says nothing of the mailbox. */
  private static final Comparator<DeliveryReport> WORST_LAST =
      Comparator.comparing((DeliveryReport report) -> report.fate() == Fate.RETURNED)
          .thenComparing(report -> report.code().startsWith("DSN_5.1."));

  /** None when it is no report, says nothing of anybody, or says that it went well. */
  static Optional<DeliveryReport> in(Part message) throws MessagingException, IOException {
    Optional<Part> part = statusPart(message, DEEPEST);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    List<Optional<DeliveryReport>> said =
        blocks(part.get()).stream().map(DeliveryReport::of).toList();
    return said.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : said.stream().flatMap(Optional::stream).min(WORST_LAST);
  }

  /** The mail that came back may stand beside it, and is not looked into. */
  private static Optional<Part> statusPart(Part part, int depth)
      throws MessagingException, IOException {
    if (part.isMimeType("message/delivery-status")
        || part.isMimeType("message/global-delivery-status")) {
      return Optional.of(part);
    }
    if (depth > 0 && part.isMimeType("multipart/*") && part.getContent() instanceof Multipart all) {
      for (int i = 0; i < Math.min(MOST, all.getCount()); i++) {
        Optional<Part> found = statusPart(all.getBodyPart(i), depth - 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Headers of one reader each; those of the report itself come first and name no action. */
  private static List<InternetHeaders> blocks(Part part) throws MessagingException, IOException {
    var content = new ByteArrayInputStream(part.getInputStream().readAllBytes());
    List<InternetHeaders> blocks = new ArrayList<>();
    while (content.available() > 0 && blocks.size() < MOST) {
      InternetHeaders block = new InternetHeaders(content);
      if (block.getHeader("Action") != null) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  private static Optional<DeliveryReport> of(InternetHeaders block) {
    String action = first(block, "Action").strip().toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0];
    return switch (action) {
      case "failed" -> Optional.of(new DeliveryReport(Fate.RETURNED, code(block, "5.0.0")));
      case "delayed" -> Optional.of(new DeliveryReport(Fate.DELAYED, code(block, "4.0.0")));
      default -> Optional.empty();
    };
  }

  /**
   * Some only say "something else" where the code belongs, and what the other server said beside.
   */
  private static String code(InternetHeaders block, String otherwise) {
    List<String> codes =
        Stream.of("Status", "Diagnostic-Code")
            .flatMap(name -> STATUS.matcher(first(block, name)).results())
            .map(found -> found.group())
            .toList();
    return "DSN_"
        + codes.stream()
            .filter(code -> !code.endsWith(".0.0"))
            .findFirst()
            .or(() -> codes.stream().findFirst())
            .orElse(otherwise);
  }

  private static String first(InternetHeaders block, String name) {
    @Nullable String value = block.getHeader(name, null);
    return value == null ? "" : value;
  }
}
