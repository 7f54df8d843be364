package nl.schakel.notifications.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import nl.schakel.notifications.MailId;
import nl.schakel.notifications.port.Returnbox.Piece;

/** Finds out what came in. Whatever it is, nothing of its words is passed on or kept. */
record Arrivals(ReturnPaths paths) {

  private static final Session NOWHERE = Session.getInstance(new Properties());

  /** Where servers leave to whom they delivered it, the surest first. */
  private static final String[] READERS = {
    "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "X-Delivered-To", "To", "Cc"
  };

  private static final int MOST = 20;
  private static final int LONGEST = 2_000;

  /** Anything may lie in a mailbox: what cannot be read is no report. */
  Piece read(byte[] source) {
    try {
      MimeMessage message = new MimeMessage(NOWHERE, new ByteArrayInputStream(source));
      Optional<DeliveryReport> report = DeliveryReport.in(message);
      return report.isPresent() ? signed(report.get(), message) : new Piece.Other();
    } catch (MessagingException | IOException | RuntimeException _) {
      return new Piece.Other();
    }
  }

  private Piece signed(DeliveryReport report, MimeMessage message) throws MessagingException {
    Stream.Builder<String> lines = Stream.builder();
    for (String name : READERS) {
      String[] values = message.getHeader(name);
      Stream.of(values == null ? new String[0] : values).limit(MOST).forEach(lines);
    }
    Optional<MailId> mail =
        paths.named(lines.build().map(line -> line.substring(0, Math.min(LONGEST, line.length()))));
    return mail.<Piece>map(id -> new Piece.Report(id, report.fate(), report.code()))
        .orElseGet(Piece.Unsigned::new);
  }
}
