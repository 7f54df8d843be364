package nl.schakel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.schakel.bootstrap.BesideOthers;
import nl.schakel.bootstrap.EmbeddedData;
import nl.schakel.bootstrap.SchakelProcess;
import nl.schakel.journey.Mailboxes.Mail;
import nl.schakel.learning.EditionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever was told to be enrolled is enrolled, and once, whatever was killed in between. */
@BesideOthers
class KilledInTheRushJourney {

  private static final int AT_ONCE = 16;
  private static final int KILLS = 2;

  @TempDir Path data;

  private final Map<String, String> told = new ConcurrentHashMap<>();
  private volatile boolean rushing = true;

  @AfterEach
  void leave_no_server_behind() {
    new EmbeddedData(data).leaveNoServerBehind();
  }

  @Test
  void what_was_confirmed_is_there_once_after_kill_nine_of_application_and_database()
      throws Exception {
    int port = SchakelProcess.freePort();
    try (var mailboxes = new Mailboxes();
        var crowd = new Crowd(port)) {
      SchakelProcess schakel = start(port, mailboxes);
      EditionId edition = enrolments().openEdition(150);
      CompletableFuture<List<Integer>> rush =
          CompletableFuture.supplyAsync(
              () -> crowd.allAtOnce(AT_ONCE, one -> keepEnrolling(crowd, one, edition)));
      for (int kill = 0; kill < KILLS; kill++) {
        untilMoreAreTold(schakel);
        schakel.kill();
        schakel = start(port, mailboxes);
      }
      untilMoreAreTold(schakel);
      new EmbeddedData(data).postmaster().destroyForcibly();
      untilMoreAreTold(schakel);
      rushing = false;
      rush.join();

      assertThat(enrolments().stateByName(edition)).isEqualTo(told);
      assertThat(told.values()).filteredOn("ADMITTED"::equals).hasSize(150);
      everybodyIsWrittenToAndARepeatIsTheSameMail(schakel, mailboxes);
      theAuditFindsNothing();
      schakel.stop();
    }
  }

  private SchakelProcess start(int port, Mailboxes mailboxes) throws IOException {
    return SchakelProcess.startOn(
            port,
            "--schakel.data-directory=" + data,
            "--schakel.limits.per-minute.enrolment=1000000",
            "--schakel.mail.pause=PT0.1S",
            "--spring.mail.host=localhost",
            "--spring.mail.port=" + mailboxes.port())
        .untilReady();
  }

  /** How many this one put in. */
  private int keepEnrolling(Crowd crowd, int one, EditionId edition) {
    int count = 0;
    while (rushing) {
      String name = "Deelnemer %d %d".formatted(one, count++);
      told.put(name, crowd.enrolUntilAnswered(name, edition).outcome());
    }
    return count;
  }

  private void untilMoreAreTold(SchakelProcess schakel) throws IOException {
    int enough = told.size() + 5 * AT_ONCE;
    schakel.await("confirming", () -> told.size() > enough);
  }

  /** One mail is put back as a kill leaves it: delivered, but not yet written down as sent. */
  private void everybodyIsWrittenToAndARepeatIsTheSameMail(
      SchakelProcess schakel, Mailboxes mailboxes) throws IOException {
    schakel.await("out of mails", enrolments()::allMailsAreOut);
    enrolments()
        .jdbc()
        .sql(
            """
            update notifications.outgoing_mail set state = 'SENDING', over_at = null, due_at = now()
            where id = (
              select m.id from notifications.outgoing_mail m join people.person p on p.id = recipient
              where m.state = 'SENT' and p.name like 'Deelnemer %' limit 1)
            """)
        .update();
    schakel.await("out of mails", enrolments()::allMailsAreOut);

    List<Mail> received =
        mailboxes.received().stream().filter(mail -> mail.to().startsWith("Deelnemer")).toList();
    Map<String, List<String>> idsByAddress =
        received.stream()
            .distinct()
            .collect(
                Collectors.groupingBy(
                    Mail::to, Collectors.mapping(Mail::messageId, Collectors.toList())));
    assertThat(idsByAddress).hasSize(told.size());
    assertThat(idsByAddress.values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
    assertThat(received).as("with what was sent twice").hasSizeGreaterThan(told.size());
  }

  private void theAuditFindsNothing() throws Exception {
    try (var audit = SchakelProcess.start("audit", "--schakel.data-directory=" + data)) {
      assertThat(audit.exitCode()).as(audit.output()).isZero();
      assertThat(audit.output()).contains("All invariants hold.");
    }
  }

  private Enrolments enrolments() {
    return new Enrolments(new EmbeddedData(data).jdbc());
  }
}
