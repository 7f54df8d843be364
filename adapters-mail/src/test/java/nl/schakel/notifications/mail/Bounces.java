package nl.schakel.notifications.mail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import nl.schakel.notifications.MailId;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.unit.DataSize;

/** Mails that come back, and to where. */
final class Bounces {

  static final byte[] KEY = "a key that only Schakel has, no?".getBytes(StandardCharsets.US_ASCII);
  static final MailId MAIL = MailId.next();
  static final ReturnPaths NONE = new ReturnPaths(bound(Map.of()), new ReturnToken(() -> KEY));
  static final ReturnPaths PATHS = new ReturnPaths(imap(0), new ReturnToken(() -> KEY));

  private Bounces() {}

  static BounceSettings bound(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("schakel.mail.bounces", BounceSettings.class);
  }

  static BounceSettings imap(int port) {
    return new BounceSettings(
        "bounces@schakel.example",
        "localhost",
        port,
        false,
        "bounces@schakel.example",
        "secret",
        "INBOX",
        Duration.ofSeconds(2),
        200,
        DataSize.ofKilobytes(64));
  }

  static String pathOf(MailId mail) {
    return "bounces+" + new ReturnToken(() -> KEY).of(mail) + "@schakel.example";
  }

  /** As Postfix writes it. */
  static String report(String to, String... readers) {
    return """
    Return-Path: <>
    From: MAILER-DAEMON@mx.example (Mail Delivery System)
    To: %s
    Subject: Undelivered Mail Returned to Sender
    Auto-Submitted: auto-replied
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status; boundary="B"

    --B
    Content-Type: text/plain; charset=no-such-charset

    <canary@demo.example>: unknown user
    --B
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.example
    Arrival-Date: Mon, 23 Nov 2026 09:00:00 +0000

    %s
    --B
    Content-Type: text/rfc822-headers

    To: canary@demo.example
    --B--
    """
        .formatted(to, String.join("\n\n", readers))
        .replace("\n", "\r\n");
  }

  static String reader(String action, String status) {
    return "Final-Recipient: rfc822; canary@demo.example\nAction: " + action + "\n" + status;
  }

  static String gone() {
    return reader("failed", "Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 unknown user");
  }
}
