package nl.schakel.notifications.listening;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.access.AccountEvent.AccountInvited;
import nl.schakel.access.AccountId;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.notifications.usecase.ReadCalendar;
import nl.schakel.notifications.usecase.SendMails;
import nl.schakel.notifications.usecase.SendMails.Tally;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.port.InvariantCheck;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** From what happened to what lies in somebody's mailbox, through a real server and database. */
@ApplicationTest
@TestPropertySource(properties = {"schakel.mail.pause=PT1H", "schakel.texts.missing=FAILS"})
@ExtendWith(OutputCaptureExtension.class)
class MailJourney {

  private static final GreenMail SERVER =
      new GreenMail(new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_SMTP));

  @Autowired People people;
  @Autowired Events events;
  @Autowired SendMails sender;
  @Autowired ReadCalendar calendars;
  @Autowired TransactionOperations transactions;
  @Autowired List<InvariantCheck> invariants;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @LocalServerPort int port;

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry properties) {
    SERVER.start();
    properties.add("spring.mail.host", () -> "localhost");
    properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void several_senders_at_once_send_every_mail_exactly_once_and_log_nobody(CapturedOutput log)
      throws Exception {
    List<PersonId> invited = IntStream.range(0, 60).mapToObj(i -> invite("canary-" + i)).toList();
    Callable<Tally> send = sender::sendDue;
    int sent = 0;
    try (ExecutorService senders = Executors.newFixedThreadPool(3)) {
      for (var tally : senders.invokeAll(Stream.generate(() -> send).limit(6).toList())) {
        sent += tally.get().sent();
      }
    }
    assertThat(sent).isEqualTo(invited.size());
    assertThat(received("canary-")).hasSize(60).doesNotHaveDuplicates();
    assertThat(invariants.stream().flatMap(check -> check.violations().stream())).isEmpty();
    assertThat(withoutTheServersOwn(log)).doesNotContainIgnoringCase("canary");
  }

  @Test
  void what_is_rolled_back_is_not_mailed() {
    transactions.executeWithoutResult(
        transaction -> {
          invite("nobody");
          transaction.setRollbackOnly();
        });
    sender.sendDue();
    assertThat(received("nobody")).isEmpty();
  }

  @Test
  void mails_wait_for_a_server_that_is_down_and_leave_when_it_is_up() {
    SERVER.stop();
    invite("patient");
    assertThat(sender.sendDue()).isEqualTo(new Tally(0, 0, 0, 1, 0));
    SERVER.start();
    jdbc.sql("update notifications.outgoing_mail set due_at = now() where state = 'WAITING'")
        .update();
    assertThat(sender.sendDue().sent()).isEqualTo(1);
    assertThat(received("patient")).hasSize(1);
  }

  @Test
  void a_subscribed_calendar_is_only_sent_again_when_it_changed() throws Exception {
    String address = "/calendar/" + calendars.newSecret(PersonId.next()) + ".ics";
    HttpResponse<String> first = get(address, Optional.empty());
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
    assertThat(first.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
    assertThat(first.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("METHOD:PUBLISH\r\n");
    assertThat(get(address, first.headers().firstValue("ETag")).statusCode()).isEqualTo(304);
    assertThat(get("/calendar/guessed.ics", Optional.empty()).statusCode()).isEqualTo(404);
  }

  @Test
  void nobody_reads_mails_where_there_is_no_demonstration() throws Exception {
    assertThat(get("/demo/mailbox", Optional.empty()).statusCode()).isEqualTo(404);
  }

  /** Known beforehand, so that the server can stop and come back. */
  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PersonId invite(String mailbox) {
    PersonId person =
        people
            .findOrRegister(
                new PersonName("Canary"),
                new EmailAddress(mailbox + "@demo.example"),
                Language.ARABIC)
            .id();
    events.publish(
        new AccountInvited(
            new AccountId(UUID.randomUUID()),
            person,
            clock.instant().plus(Duration.ofDays(7)),
            Optional.empty(),
            clock.instant()));
    return person;
  }

  private static List<String> received(String mailbox) {
    return Arrays.stream(SERVER.getReceivedMessages())
        .map(MailJourney::recipient)
        .filter(address -> address.startsWith(mailbox))
        .toList();
  }

  private static String recipient(MimeMessage mail) {
    try {
      return new InternetAddress(mail.getRecipients(RecipientType.TO)[0].toString()).getAddress();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static String withoutTheServersOwn(CapturedOutput log) {
    return String.join(
        "\n", log.getAll().lines().filter(line -> !line.contains("greenmail")).toList());
  }

  private HttpResponse<String> get(String path, Optional<String> version)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    version.ifPresent(tag -> request.header("If-None-Match", tag));
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
