package nl.schakel.notifications.listening;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.schakel.newsletters.NewsletterEvent.LinkAsked;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.NewsletterPost;
import nl.schakel.newsletters.SubscriptionId;
import nl.schakel.notifications.query.MailLog;
import nl.schakel.notifications.query.MailLog.Line;
import nl.schakel.notifications.query.MailLog.State;
import nl.schakel.notifications.usecase.SendMails;
import nl.schakel.notifications.usecase.SendNewsletters;
import nl.schakel.notifications.usecase.TakeReturns;
import nl.schakel.notifications.usecase.TakeReturns.Tally;
import nl.schakel.shared.port.Events;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mailbox that is gone: its server takes the newsletter, and says so by mail a moment later. */
@ExtendWith(OutputCaptureExtension.class)
class ReturnJourney extends MailServerJourney {

  private static final String READER = "kanarie-is-gevlogen@wijk.example";

  private static final String REPORT =
      """
      Return-Path: <>
      To: %s
      Subject: Undelivered Mail Returned to Sender
      MIME-Version: 1.0
      Content-Type: multipart/report; report-type=delivery-status; boundary="B"

      --B
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mx.example

      Final-Recipient: rfc822; kanarie-is-gevlogen@wijk.example
      Action: failed
      Status: 5.1.1
      --B--
      """;

  @Autowired NewsletterPost post;
  @Autowired SendMails letters;
  @Autowired SendNewsletters newsletters;
  @Autowired TakeReturns returns;
  @Autowired MailLog log;
  @Autowired Events events;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private final SubscriptionId reader = SubscriptionId.next();

  @Test
  void the_reader_rests_the_log_shows_it_and_the_same_again_changes_nothing(CapturedOutput output)
      throws Exception {
    SERVER.setUser(BOUNCES, BOUNCES, "secret");
    subscribed();
    events.publish(new LinkAsked(reader, clock.instant()));
    letters.sendDue();
    String letter = wayBack(0);
    post.lay(newsletter(), List.of(reader), clock.instant());
    newsletters.sendDue();
    String copy = wayBack(1);

    comesIn(REPORT.formatted(letter));
    assertThat(returns.takeWhatCame().returned()).isOne();
    assertThat(standing()).as("a letter does not count").isEqualTo("ACTIVE");

    comesIn(REPORT.formatted(copy));
    comesIn(REPORT.formatted(copy.replaceFirst("\\+..", "+00")));
    comesIn("Auto-Submitted: auto-replied\nTo: " + copy + "\n\nKanarie is met vakantie: 5.1.1");
    assertThat(twoInstances()).isEqualTo(new Tally(1, 0, 1, 1, 0, Optional.empty()));
    assertThat(standing()).isEqualTo("RESTING");
    assertThat(back()).extracting(Line::kind).containsExactly("NEWSLETTER", "SUBSCRIPTION_LINK");
    assertThat(back()).extracting(Line::error).containsOnly(Optional.of("DSN_5.1.1"));

    comesIn(REPORT.formatted(copy));
    assertThat(returns.takeWhatCame()).isEqualTo(new Tally(0, 0, 1, 0, 0, Optional.empty()));
    assertThat(returns.takeWhatCame()).isEqualTo(Tally.NOTHING);
    assertThat(back()).hasSize(2);
    assertThat(output.getAll().lines().filter(line -> !line.contains("greenmail")))
        .noneMatch(line -> line.contains("kanarie"));
  }

  private void subscribed() {
    jdbc.sql(
            """
            insert into newsletters.subscription
              (id, email, language, topics, state, last_asked, since, refusals)
            values (:id, :email, 'nl', '{}', 'ACTIVE', now(), now(), 2)
            """)
        .param("id", reader.value())
        .param("email", READER)
        .update();
  }

  private NewsletterId newsletter() {
    NewsletterId id = NewsletterId.next();
    jdbc.sql(
            """
            insert into newsletters.newsletter
              (id, slug, version, title, text, items, state, started_at, over_at)
            values (:id, 'komt-terug', 0, '{"nl": "Nieuws"}', '{"nl": "Nieuws"}', '[]', 'SENT',
              now(), now())
            """)
        .param("id", id.value())
        .update();
    return id;
  }

  /** To which a mail server sends what it has to say of the mail. */
  private static String wayBack(int nth) throws Exception {
    List<MimeMessage> mails =
        Arrays.stream(SERVER.getReceivedMessages())
            .filter(mail -> MailText.isFor(mail, READER.replaceAll("@.*", "")))
            .toList();
    assertThat(mails.get(nth).getFrom()[0].toString()).contains("vorming@schakel.example");
    String path = mails.get(nth).getHeader("Return-Path")[0].replaceAll("[<>]", "");
    assertThat(path).matches("bounces\\+[0-9a-v]{42}@schakel\\.example");
    return path;
  }

  private static void comesIn(String source) throws Exception {
    GreenMailUser mailbox = SERVER.getUserManager().getUser(BOUNCES);
    byte[] bytes = source.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    mailbox.deliver(
        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
  }

  private Tally twoInstances() throws Exception {
    Callable<Tally> look = returns::takeWhatCame;
    try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
      var looks = instances.invokeAll(List.of(look, look));
      Tally first = looks.getFirst().get();
      return first.equals(Tally.NOTHING) ? looks.getLast().get() : first;
    }
  }

  private String standing() {
    return jdbc.sql("select state from newsletters.subscription where id = :id")
        .param("id", reader.value())
        .query(String.class)
        .single();
  }

  private List<Line> back() {
    return log.lines(Optional.of(State.RETURNED), Optional.empty(), 9);
  }
}
