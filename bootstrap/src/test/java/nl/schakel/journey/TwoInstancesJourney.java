package nl.schakel.journey;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.BesideOthers;
import nl.schakel.bootstrap.SchakelProcess;
import nl.schakel.journey.Crowd.Answer;
import nl.schakel.journey.Mailboxes.Mail;
import nl.schakel.learning.EditionId;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two of Schakel behind one door: nobody notices. */
@BesideOthers
class TwoInstancesJourney {

  private final TestDatabase database = TestDatabase.fresh();
  private final Enrolments enrolments = new Enrolments(JdbcClient.create(database.dataSource()));

  @Test
  void give_out_each_place_once_send_each_mail_once_and_know_who_lost_a_right() throws Exception {
    try (var mailboxes = new Mailboxes();
        var first = start(mailboxes);
        var second = start(mailboxes)) {
      first.untilReady();
      second.untilReady();
      fiveHundredWantOneOfTwentyFivePlaces(first, second);
      first.await("out of mails", enrolments::allMailsAreOut);
      assertThat(mailboxes.received()).doesNotHaveDuplicates();
      assertThat(mailboxes.received())
          .extracting(Mail::to)
          .filteredOn(to -> to.startsWith("Hulpverlener"))
          .hasSize(500)
          .doesNotHaveDuplicates();
      aRightTakenAwayHereIsGoneThereWithinFiveSeconds(first, second);
    }
  }

  private void fiveHundredWantOneOfTwentyFivePlaces(SchakelProcess first, SchakelProcess second) {
    EditionId edition = enrolments.openEdition(25);
    try (var here = new Crowd(first.port());
        var there = new Crowd(second.port())) {
      List<Answer> answers =
          here.allAtOnce(
              500,
              i -> (i % 2 == 0 ? here : there).enrolUntilAnswered("Hulpverlener " + i, edition));
      assertThat(answers).extracting(Answer::status).containsOnly(200);
      assertThat(
              answers.stream()
                  .map(Answer::outcome)
                  .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
          .isEqualTo(Map.of("ADMITTED", 25L, "WAITLISTED", 475L));
      assertThat(enrolments.stateByName(edition).values())
          .filteredOn("ADMITTED"::equals)
          .hasSize(25);
    }
  }

  private void aRightTakenAwayHereIsGoneThereWithinFiveSeconds(
      SchakelProcess first, SchakelProcess second) throws InterruptedException {
    var coordinator = new Browser(second.port());
    coordinator.logIn("coordinator@demo.example", "demo");
    assertThat(coordinator.get("/planning").statusCode()).isEqualTo(200);

    var administrator = new Browser(first.port());
    administrator.logIn("admin@demo.example", "demo");
    for (Right right : rightsOfTheCoordinator()) {
      String account = "/administration/accounts/" + right.account();
      Map<String, String> fields =
          Map.of("role", right.role(), "organisation", right.organisation().toString());
      assertThat(administrator.submit(account, account + "/roles/removal", fields).statusCode())
          .isEqualTo(303);
    }
    SECONDS.sleep(5);
    assertThat(coordinator.get("/planning").statusCode()).isEqualTo(403);
  }

  private record Right(UUID account, String role, UUID organisation) {}

  private List<Right> rightsOfTheCoordinator() {
    return enrolments
        .jdbc()
        .sql(
            """
            select a.account, a.role, a.organisation from access.assignment a
            join access.account c on c.id = a.account join people.person p on p.id = c.person
            where p.email = 'coordinator@demo.example' and a.role = 'COORDINATOR'
            """)
        .query(Right.class)
        .list();
  }

  private SchakelProcess start(Mailboxes mailboxes) throws IOException {
    return SchakelProcess.start(
        "--spring.datasource.url=" + database.jdbcUrl(),
        "--spring.datasource.username=" + database.username(),
        "--spring.datasource.password=" + database.password(),
        "--schakel.demo=true",
        // Five hundred at once on a busy machine; that they are told to come back is tried
        // elsewhere.
        "--spring.datasource.hikari.connection-timeout=30000",
        "--schakel.limits.per-minute.enrolment=1000000",
        "--schakel.mail.pause=PT0.1S",
        "--spring.mail.host=localhost",
        "--spring.mail.port=" + mailboxes.port());
  }
}
