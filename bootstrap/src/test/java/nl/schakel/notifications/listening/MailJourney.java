package nl.schakel.notifications.listening;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
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
import nl.schakel.access.Actor;
import nl.schakel.access.Role;
import nl.schakel.notifications.usecase.ReadCalendar;
import nl.schakel.notifications.usecase.SendMails;
import nl.schakel.notifications.usecase.SendMails.Tally;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.AReferral;
import nl.schakel.referrals.port.Referrals;
import nl.schakel.referrals.usecase.LookAfterOpenWork;
import nl.schakel.referrals.usecase.MoveReferral;
import nl.schakel.referrals.usecase.Wish;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.port.InvariantCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** From what happened to what lies in somebody's mailbox, through a real server and database. */
@ExtendWith(OutputCaptureExtension.class)
class MailJourney extends MailServerJourney {

  @Autowired People people;
  @Autowired Events events;
  @Autowired SendMails sender;
  @Autowired ReadCalendar calendars;
  @Autowired TransactionOperations transactions;
  @Autowired List<InvariantCheck> invariants;
  @Autowired Referrals referrals;
  @Autowired MoveReferral moving;
  @Autowired LookAfterOpenWork work;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @LocalServerPort int port;

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
  void from_the_offer_to_the_end_no_mail_says_about_whom_or_what_a_referral_is() throws Exception {
    ReferralsByMail desk = new ReferralsByMail(people, referrals, events, jdbc, clock);
    Actor sender = desk.somebody("referrer", Role.SUPPORT_WORKER, desk.referrer);
    Actor receiver = desk.somebody("receiver", Role.CHAIN_PARTNER, desk.receiver);
    ReferralId id = desk.offered(sender);
    assertThat(subjects("receiver")).containsExactly("Er is een verwijzing voor jullie");
    move(receiver, id, new Wish.Ask("Spreekt iemand daar Dari?"));
    move(sender, id, new Wish.Supply("Spreekt liever met een vrouw."));
    move(receiver, id, new Wish.Accept());
    move(receiver, id, new Wish.Start(desk.today()));
    move(receiver, id, new Wish.End(EndOutcome.GOAL_REACHED, Optional.of("Is veilig.")));
    move(sender, id, new Wish.ConfirmFeedback());
    assertThat(subjects("receiver")).hasSize(2);
    assertThat(subjects("referrer"))
        .containsExactly(
            "Er is een vraag over je verwijzing",
            "Je verwijzing is aangenomen",
            "Je verwijzing is gestart",
            "Je verwijzing is geëindigd");
    assertThat(MailText.of(SERVER, "referrer") + MailText.of(SERVER, "receiver"))
        .contains("/referrals/" + id.value())
        .doesNotContainIgnoringCase(
            AReferral.CODE.value(),
            ReferralsByMail.NOTE,
            ReferralsByMail.TOPIC.value().value(),
            "Dari",
            "vrouw",
            "veilig",
            desk.referrer.value().toString(),
            desk.receiver.value().toString());
  }

  @Test
  void whoever_is_left_hears_of_a_referral_when_others_are_gone() throws Exception {
    ReferralsByMail desk = new ReferralsByMail(people, referrals, events, jdbc, clock);
    Actor sender = desk.somebody("stays", Role.SUPPORT_WORKER, desk.referrer);
    desk.somebody("keeps", Role.COORDINATOR, desk.keeper);
    desk.offered(sender);
    assertThat(subjects("keeps")).containsExactly("Een verwijzing in je keten bereikt niemand");
    Actor leaver = desk.somebody("leaver", Role.CHAIN_PARTNER, desk.receiver);
    ReferralId second = desk.offered(sender);
    move(leaver, second, new Wish.Accept());
    desk.somebody("takes-over", Role.CHAIN_PARTNER, desk.receiver);
    desk.deactivate(leaver);
    work.left(leaver.person());
    assertThat(subjects("takes-over")).containsExactly("Een verwijzing is nu van jou");
    work.closed(desk.receiver);
    assertThat(subjects("stays"))
        .containsExactly(
            "Je verwijzing is aangenomen",
            "Je verwijzing is ingetrokken",
            "Je verwijzing is ingetrokken");
    assertThat(subjects("leaver")).isEmpty();
  }

  private void move(Actor actor, ReferralId id, Wish wish) {
    assertThat(moving.move(new MoveReferral.Command(actor, id, Optional.empty(), wish)))
        .isInstanceOf(MoveReferral.Outcome.Moved.class);
    sender.sendDue();
  }

  private List<String> subjects(String mailbox) {
    sender.sendDue();
    return MailText.subjects(SERVER, mailbox);
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
