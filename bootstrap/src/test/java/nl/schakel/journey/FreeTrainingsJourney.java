package nl.schakel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schakel.access.Actor;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.GrantUses.Kind;
import nl.schakel.agreements.model.Grant.Terms;
import nl.schakel.agreements.model.Period;
import nl.schakel.agreements.model.Quota;
import nl.schakel.agreements.model.Quota.Span;
import nl.schakel.agreements.usecase.KeepGrants;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.journey.Crowd.Answer;
import nl.schakel.people.OrganisationId;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.query.RequestBook;
import nl.schakel.requests.query.RequestBook.Sheet;
import nl.schakel.requests.usecase.ManageOwnRequest;
import nl.schakel.requests.usecase.RequestTraining.Contact;
import nl.schakel.shared.Ids;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.port.InvariantCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Fifteen trainings are free this year, and sixteen organisations ask at the same moment. */
@ApplicationTest
@Import(Stage.class)
@TestPropertySource(
    properties = {
      "schakel.limits.per-minute.enrolment=1000000",
      "spring.datasource.hikari.connection-timeout=30000"
    })
class FreeTrainingsJourney {

  @LocalServerPort int port;
  @Autowired Stage stage;
  @Autowired KeepGrants grants;
  @Autowired ManageOwnRequest managing;
  @Autowired RequestBook book;
  @Autowired JdbcClient jdbc;
  @Autowired List<InvariantCheck> checks;

  private Crowd crowd;

  @BeforeEach
  void gather() {
    crowd = new Crowd(port);
  }

  @AfterEach
  void goHome() {
    crowd.close();
  }

  @Test
  void fifteen_are_free_in_order_and_the_sixteenth_moves_up_and_gets_a_mail() {
    GrantId grant = grant(15);
    Slug programme = stage.tailorMadeProgramme(grant);

    List<Answer> answers =
        crowd.allAtOnce(16, i -> crowd.requestTraining("School " + i, programme));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(states(answers, "FREE_PLACE")).hasSize(15);
    assertThat(
            IntStream.range(0, 16)
                .mapToObj(i -> answers.get(i).json().at("/freeTraining/number").asInt())
                .filter(number -> number > 0)
                .sorted())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 15).boxed().toList());
    RequestId waiter = id(states(answers, "WAITING_FOR_QUOTA").getFirst());
    assertThat(states(answers, "WAITING_FOR_QUOTA"))
        .singleElement()
        .satisfies(answer -> assertThat(answer.json().path("position").asInt()).isOne());
    assertThat(violations()).isEmpty();

    RequestId leaver = id(states(answers, "FREE_PLACE").getFirst());
    Contact contact = new Contact(request(leaver).details().contact(), Optional.empty());
    assertThat(crowd.allAtOnce(4, _ -> managing.withdraw(contact, leaver)))
        .containsOnly(new ManageOwnRequest.Outcome.Done());

    assertThat(request(waiter).standing()).isEqualTo(Standing.FREE_PLACE);
    assertThat(mails(waiter, "MOVED_UP")).isOne();
    assertThat(book.tally(grant).given()).containsValue(15);
    assertThat(violations()).isEmpty();
  }

  @Test
  void a_raised_quota_serves_who_waits_and_none_is_taken_back() {
    GrantId grant = grant(2);
    Slug programme = stage.tailorMadeProgramme(grant);
    List<RequestId> asked =
        IntStream.range(0, 4)
            .mapToObj(i -> id(crowd.requestTraining("Team " + i, programme)))
            .toList();

    assertThat(revise(grant, 0, 3)).isEqualTo(new KeepGrants.Outcome.Done(grant));
    assertThat(request(asked.get(2)).standing()).isEqualTo(Standing.FREE_PLACE);
    assertThat(book.find(asked.get(3)).flatMap(Sheet::position)).contains(1);

    assertThat(revise(grant, 1, 2)).isEqualTo(new KeepGrants.Outcome.BelowGiven(quota(2), 3));
    assertThat(violations()).isEmpty();
  }

  private GrantId grant(int number) {
    return ((KeepGrants.Outcome.Done)
            grants.record(stage.coordinator, terms(Ids.next()), List.of(quota(number))))
        .grant();
  }

  private KeepGrants.Outcome revise(GrantId grant, long version, int number) {
    return grants.revise(
        stage.coordinator, grant, version, terms(grant.value()), List.of(quota(number)));
  }

  private Terms terms(UUID slug) {
    LocalizedText words = LocalizedText.dutch("Gratis trainingen");
    Actor keeper = stage.coordinator;
    OrganisationId organisation = keeper.assignments().iterator().next().organisation();
    return new Terms(
        new Slug("gratis-" + slug),
        words,
        words,
        words,
        organisation,
        List.of(organisation),
        Optional.empty(),
        Optional.of(Period.since(LocalDate.of(2018, 1, 1))));
  }

  private static Quota quota(int number) {
    return new Quota(Kind.FREE_TRAININGS, Span.CALENDAR_YEAR, number);
  }

  private static List<Answer> states(List<Answer> answers, String state) {
    return answers.stream()
        .filter(answer -> answer.json().path("state").asString().equals(state))
        .toList();
  }

  private static RequestId id(Answer answer) {
    return new RequestId(UUID.fromString(answer.json().path("id").asString()));
  }

  private Sheet request(RequestId id) {
    return book.find(id).orElseThrow();
  }

  /** In the outbox; it leaves once its reader has shown to own the address. */
  private long mails(RequestId request, String change) {
    return jdbc.sql(
            "select count(*) from notifications.outgoing_mail where occasion like :occasion")
        .param("occasion", "REQUEST:%s:%s:%%".formatted(request.value(), change))
        .query(Long.class)
        .single();
  }

  private List<?> violations() {
    return checks.stream().flatMap(check -> check.violations().stream()).toList();
  }
}
