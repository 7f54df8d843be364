package nl.schakel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.bootstrap.ApplicationTest;
import nl.schakel.journey.Crowd.Answer;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.TailorMade.Colleague;
import nl.schakel.learning.model.WaitingListPolicy;
import nl.schakel.learning.usecase.BookPlaces;
import nl.schakel.learning.usecase.CancelEnrolment;
import nl.schakel.learning.usecase.CancelEnrolment.By;
import nl.schakel.learning.usecase.EnrolInEditions.Who.Newcomer;
import nl.schakel.learning.usecase.TransferEnrolment;
import nl.schakel.learning.usecase.TransferEnrolment.Outcome;
import nl.schakel.learning.usecase.TransferEnrolment.WithoutSeat;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.port.InvariantCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Opening time: everybody wants the same few places at the same moment. */
@ApplicationTest
@Import(Stage.class)
@TestPropertySource(
    properties = {
      "schakel.limits.per-minute.enrolment=1000000",
      "spring.datasource.hikari.connection-timeout=30000"
    })
class NeverOverbookedJourney {

  @LocalServerPort int port;
  @Autowired Stage stage;
  @Autowired CancelEnrolment cancelling;
  @Autowired TransferEnrolment transfers;
  @Autowired BookPlaces bookings;
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
  void five_hundred_people_get_fifteen_places_and_a_line_in_the_order_in_which_they_came() {
    EditionId edition = stage.openEdition(15);

    List<Answer> answers = crowd.allAtOnce(500, i -> crowd.enrol("Hulpverlener " + i, edition));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(answers.stream().map(Answer::outcome).collect(counting()))
        .isEqualTo(Map.of("ADMITTED", 15L, "WAITLISTED", 485L));
    assertThat(arrivalsInLine(edition)).isEqualTo(IntStream.rangeClosed(16, 500).boxed().toList());
    assertThat(positions(answers)).isEqualTo(IntStream.rangeClosed(1, 485).boxed().toList());

    List<UUID> admitted = inState(edition, "ADMITTED");
    List<UUID> waiting = inState(edition, "WAITLISTED");
    List<UUID> leavers =
        Stream.concat(admitted.stream().limit(10), waiting.stream().skip(400).limit(40)).toList();
    List<CancelEnrolment.Outcome> left =
        crowd.allAtOnce(50, i -> cancelling.cancel(byCoordinator(leavers.get(i))));

    assertThat(left).containsOnly(new CancelEnrolment.Outcome.Cancelled());
    assertThat(inState(edition, "ADMITTED")).hasSize(15).containsAll(waiting.subList(0, 10));
    assertThat(inState(edition, "WAITLISTED")).hasSize(485 - 10 - 40);
    assertThat(promotions(edition)).isEqualTo(10);
    assertThat(violations()).isEmpty();
  }

  @Test
  void hundreds_of_forms_over_four_themes_neither_overbook_nor_wait_for_one_another_for_ever() {
    List<EditionId> themes = IntStream.range(0, 4).mapToObj(_ -> stage.openEdition(15)).toList();

    List<Answer> answers =
        crowd.allAtOnce(
            300,
            i -> {
              EditionId[] chosen =
                  IntStream.range(0, 4)
                      .map(n -> (n * (i % 2 == 0 ? 1 : 3) + i) % 4)
                      .mapToObj(themes::get)
                      .toArray(EditionId[]::new);
              return crowd.enrol("Deelnemer " + i, chosen);
            });

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    for (EditionId theme : themes) {
      assertThat(inState(theme, "ADMITTED")).hasSize(15);
      assertThat(inState(theme, "WAITLISTED")).hasSize(285);
    }
    assertThat(violations()).isEmpty();
  }

  @Test
  void people_who_change_dates_in_both_directions_at_once_neither_overbook_nor_block_each_other() {
    ProgrammeId programme = stage.publishedProgramme();
    var automatic = new WaitingListPolicy.Automatic();
    List<EditionId> dates =
        IntStream.range(0, 2).mapToObj(_ -> stage.openEdition(programme, 15, automatic)).toList();
    crowd.allAtOnce(40, i -> crowd.enrol("Deelnemer " + i, dates.get(i % 2)));

    List<UUID> people = dates.stream().flatMap(date -> active(date).stream()).sorted().toList();
    List<Outcome> answers =
        crowd.allAtOnce(
            400,
            i -> {
              UUID enrolment = people.get(i % people.size());
              return transfers.transfer(to(dates.get(i / people.size() % 2), enrolment));
            });

    assertThat(answers).hasAtLeastOneElementOfType(Outcome.Transferred.class);
    for (EditionId date : dates) {
      assertThat(inState(date, "ADMITTED")).hasSize(15);
    }
    assertThat(dates.stream().mapToInt(date -> active(date).size()).sum()).isEqualTo(40);
    assertThat(violations()).isEmpty();
  }

  @Test
  void organisations_and_people_who_want_the_same_places_at_once_never_get_too_many() {
    EditionId edition = stage.openEdition(40);
    List<BookPlaces.Outcome> booked = Collections.synchronizedList(new ArrayList<>());
    crowd.allAtOnce(100, i -> i % 4 == 0 ? booked.add(books(edition, i)) : enrols(edition, i));

    List<BookingId> done =
        booked.stream()
            .filter(BookPlaces.Outcome.Done.class::isInstance)
            .map(each -> ((BookPlaces.Outcome.Done) each).booking())
            .toList();
    assertThat(taken(edition)).isEqualTo(40);
    assertThat(inState(edition, "ADMITTED")).hasSize(40 - 3 * done.size());
    assertThat(violations()).isEmpty();

    crowd.allAtOnce(
        done.size() * 4,
        i -> {
          By by = new By.Coordinator(stage.coordinator);
          BookingId booking = done.get(i % done.size());
          return i < done.size()
              ? bookings.withdraw(by, booking)
              : bookings.name(by, booking, List.of(colleague(i)));
        });
    assertThat(taken(edition)).isEqualTo(40);
    assertThat(violations()).isEmpty();
  }

  private BookPlaces.Outcome books(EditionId edition, int number) {
    Colleague contact = colleague(number);
    var newcomer =
        new Newcomer(
            contact.name(), contact.email(), Language.DUTCH, Optional.empty(), Optional.empty());
    return bookings.book(
        new BookPlaces.Command(
            edition, new BookPlaces.Booker.OnBehalf(stage.coordinator, newcomer), "Team", 3));
  }

  private boolean enrols(EditionId edition, int number) {
    return crowd.enrol("Hulpverlener " + number, edition).status() == 200;
  }

  private static Colleague colleague(int number) {
    return new Colleague(
        new PersonName("Collega " + number),
        new EmailAddress("collega" + number + "-" + Ids.next() + "@team.example"),
        Language.DUTCH,
        "Team",
        Optional.empty());
  }

  private int taken(EditionId edition) {
    return jdbc.sql("select taken from learning.edition where id = ?")
        .param(edition.value())
        .query(Integer.class)
        .single();
  }

  /** Into the line when it is full, so that places keep coming free on both sides. */
  private TransferEnrolment.Command to(EditionId date, UUID enrolment) {
    return new TransferEnrolment.Command(
        new EnrolmentId(enrolment),
        date,
        new By.Coordinator(stage.coordinator),
        WithoutSeat.WAIT_IN_LINE);
  }

  private List<UUID> active(EditionId edition) {
    return jdbc.sql(
            "select id from learning.enrolment where edition_id = ?"
                + " and state in ('ADMITTED', 'WAITLISTED')")
        .param(edition.value())
        .query(UUID.class)
        .list();
  }

  private CancelEnrolment.Command byCoordinator(UUID enrolment) {
    return new CancelEnrolment.Command(
        new EnrolmentId(enrolment), new By.Coordinator(stage.coordinator));
  }

  private List<UUID> inState(EditionId edition, String state) {
    return jdbc.sql(
            "select id from learning.enrolment where edition_id = ? and state = ? order by arrival")
        .params(edition.value(), state)
        .query(UUID.class)
        .list();
  }

  private List<Integer> arrivalsInLine(EditionId edition) {
    return jdbc.sql(
            "select arrival from learning.enrolment"
                + " where edition_id = ? and state = 'WAITLISTED' order by arrival")
        .param(edition.value())
        .query(Integer.class)
        .list();
  }

  private long promotions(EditionId edition) {
    return jdbc.sql(
            "select count(*) from learning.enrolment where edition_id = ? and cause = 'PROMOTED'")
        .param(edition.value())
        .query(Long.class)
        .single();
  }

  private List<?> violations() {
    return checks.stream().flatMap(check -> check.violations().stream()).toList();
  }

  private static List<Integer> positions(List<Answer> answers) {
    return answers.stream()
        .filter(answer -> answer.outcome().equals("WAITLISTED"))
        .map(answer -> answer.outcomes().getFirst().path("position").asInt())
        .sorted()
        .toList();
  }

  private static java.util.stream.Collector<String, ?, Map<String, Long>> counting() {
    return Collectors.groupingBy(Function.identity(), Collectors.counting());
  }
}
