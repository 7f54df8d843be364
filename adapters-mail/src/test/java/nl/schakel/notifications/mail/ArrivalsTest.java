package nl.schakel.notifications.mail;

import static nl.schakel.notifications.mail.Bounces.MAIL;
import static nl.schakel.notifications.mail.Bounces.gone;
import static nl.schakel.notifications.mail.Bounces.pathOf;
import static nl.schakel.notifications.mail.Bounces.reader;
import static nl.schakel.notifications.mail.Bounces.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.schakel.notifications.MailId;
import nl.schakel.notifications.port.Returnbox.Fate;
import nl.schakel.notifications.port.Returnbox.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArrivalsTest {

  private static final String PATH = pathOf(MAIL);

  @Test
  void a_mailbox_that_does_not_exist() {
    assertThat(read(report(PATH, gone()))).isEqualTo(returned("DSN_5.1.1"));
  }

  @ParameterizedTest
  @CsvSource({
    "failed, Status: 5.2.2 (mailbox full), DSN_5.2.2, RETURNED",
    "FAILED (expired), Status: 4.4.7, DSN_4.4.7, RETURNED",
    "failed, Status: 5.0.0|Diagnostic-Code: smtp; 550-5.1.1 no such user, DSN_5.1.1, RETURNED",
    "failed, Status: 5.0.0|Diagnostic-Code: smtp; 550 no, DSN_5.0.0, RETURNED",
    "failed, X-Status: none, DSN_5.0.0, RETURNED",
    "failed, Status: 5.1.1., DSN_5.1.1, RETURNED",
    "failed, Status: 5.0.0|Diagnostic-Code: smtp; host mx[5.1.1.7] said: 550, DSN_5.0.0, RETURNED",
    "failed, Status: 2.1.5, DSN_5.0.0, RETURNED",
    "delayed, Status: 4.2.1, DSN_4.2.1, DELAYED",
    "delayed, Status: nonsense, DSN_4.0.0, DELAYED"
  })
  void what_else_mail_servers_say(String action, String status, String code, Fate fate) {
    assertThat(read(report(PATH, reader(action, status.replace('|', '\n')))))
        .isEqualTo(new Piece.Report(MAIL, fate, code));
  }

  @Test
  void of_several_readers_the_one_where_it_went_best_counts() {
    String full = reader("failed", "Status: 5.2.2");
    String late = reader("delayed", "Status: 4.4.1");
    String arrived = reader("relayed", "Status: 2.0.0");
    assertThat(read(report(PATH, gone(), gone()))).isEqualTo(returned("DSN_5.1.1"));
    assertThat(read(report(PATH, gone(), full))).isEqualTo(returned("DSN_5.2.2"));
    assertThat(read(report(PATH, gone(), late, full)))
        .isEqualTo(new Piece.Report(MAIL, Fate.DELAYED, "DSN_4.4.1"));
    assertThat(read(report(PATH, gone(), arrived))).isEqualTo(new Piece.Other());
  }

  @Test
  void the_way_back_is_found_where_servers_leave_it() {
    String rewritten = report("bounces@schakel.example", gone());
    assertThat(read("Delivered-To: " + PATH + "\r\n" + rewritten)).isEqualTo(returned("DSN_5.1.1"));
    assertThat(read("X-Original-To: " + PATH + "\r\n" + rewritten))
        .isEqualTo(returned("DSN_5.1.1"));
    assertThat(read(rewritten)).isEqualTo(new Piece.Unsigned());
    String forged = PATH.replaceFirst("\\+..", "+00");
    assertThat(read(report(forged, gone()))).isEqualTo(new Piece.Unsigned());
    assertThat(read(report(pathOf(MailId.next()) + ", " + PATH, gone())))
        .isInstanceOf(Piece.Report.class);
  }

  @Test
  void a_report_within_something_else_is_found_and_one_within_a_mail_is_not() {
    String inside = report(PATH, gone()).replaceFirst("(?s)^.*?(?=Content-Type: multipart)", "");
    String head = "To: " + PATH + "\r\nContent-Type: %s; boundary=A\r\n\r\n--A\r\n";
    assertThat(read(head.formatted("multipart/mixed") + inside + "\r\n--A--\r\n"))
        .isEqualTo(returned("DSN_5.1.1"));
    assertThat(
            read(
                head.formatted("multipart/mixed")
                    + "Content-Type: message/rfc822\r\n\r\n"
                    + inside
                    + "\r\n--A--\r\n"))
        .isEqualTo(new Piece.Other());
  }

  static Stream<String> nonsense() {
    String whole = report(PATH, gone());
    return Stream.of(
        "",
        "\u0000\u00ff\u0000",
        "To: " + PATH + "\r\nAuto-Submitted: auto-replied\r\n\r\nIk ben met vakantie. 5.1.1",
        "To: " + PATH + "\r\nContent-Type: multipart/report\r\n\r\nno parts",
        report(PATH),
        report(PATH, ""),
        report(PATH, reader("vanished", "Status: 5.1.1")),
        report(PATH, reader("", "Status: 5.1.1")),
        whole.replace("Content-Type: message/delivery-status", "Content-Type: text/plain"),
        whole.replace("boundary=\"B\"", "boundary=\"C\""),
        whole.substring(0, whole.indexOf("Final-Recipient")),
        whole.replace("\r\n--B", "\r\n--" + "x".repeat(100_000)),
        nested(5_000));
  }

  private static String nested(int depth) {
    return "To: "
        + PATH
        + "\r\n"
        + "Content-Type: multipart/mixed; boundary=A\r\n\r\n--A\r\n".repeat(depth);
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void whatever_else_lies_in_a_mailbox_is_no_report(String source) {
    assertThat(read(source)).isEqualTo(new Piece.Other());
  }

  private static Piece returned(String code) {
    return new Piece.Report(MAIL, Fate.RETURNED, code);
  }

  private static Piece read(String source) {
    return new Arrivals(Bounces.PATHS).read(source.getBytes(StandardCharsets.ISO_8859_1));
  }
}
