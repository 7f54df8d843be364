package nl.schakel.requests.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.TailorMade.Colleague;
import nl.schakel.learning.TailorMade.Part;
import nl.schakel.places.WorkingDays;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.RequestEvent.Change;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.ARequest;
import nl.schakel.requests.usecase.HandleRequest.Offer;
import nl.schakel.requests.usecase.HandleRequest.Outcome;
import nl.schakel.requests.usecase.HandleRequest.Schedule;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonName;
import org.junit.jupiter.api.Test;

class HandleRequestTest {

  private static final Offer OFFER = new Offer("Een dag met een acteur", "In mei", "Movisie");
  private static final Instant BEGIN = ARequest.NOW.plus(Duration.ofDays(60));
  private static final Instant NAMES_BY = BEGIN.minus(Duration.ofDays(14));

  private final RequestDesk desk = new RequestDesk(1);
  private final Actor asker = RequestDesk.organisation();

  @Test
  void a_proposal_that_changes_has_to_be_agreed_to_again() {
    RequestId request = talkedAbout();
    assertThat(accept(request)).isEqualTo(new ManageOwnRequest.Outcome.NotNow());
    desk.handling.propose(desk.coordinator, request, OFFER);
    accept(request);
    accept(request);
    desk.handling.propose(desk.coordinator, request, OFFER);
    accept(request);
    assertThat(desk.changes(request))
        .containsExactly(
            Change.FREE_PLACE_GIVEN,
            Change.TAKEN_UP,
            Change.PROPOSED,
            Change.ACCEPTED,
            Change.PROPOSED,
            Change.ACCEPTED);
  }

  @Test
  void nothing_is_proposed_or_planned_before_somebody_talks_with_them() {
    RequestId request = desk.sent(asker);
    assertThat(desk.handling.propose(desk.coordinator, request, OFFER))
        .isEqualTo(new Outcome.NotNow());
    assertThat(schedule(request, BEGIN)).isEqualTo(new Outcome.NotNow());
    desk.handling.takeUp(desk.coordinator, request);
    assertThat(schedule(request, ARequest.NOW.minus(Duration.ofHours(1))))
        .isEqualTo(new Outcome.InThePast());
    assertThat(desk.standing(request)).isEqualTo(Standing.IN_CONSULTATION);
  }

  @Test
  void advice_is_given_and_never_planned() {
    RequestId advice = desk.sent(asker, ARequest.advice());
    desk.handling.takeUp(desk.coordinator, advice);
    assertThat(schedule(advice, BEGIN)).isEqualTo(new Outcome.NotNow());
    desk.handling.deliver(desk.coordinator, advice);
    desk.handling.deliver(desk.coordinator, advice);
    assertThat(desk.changes(advice))
        .containsExactly(Change.ADVICE_ASKED, Change.TAKEN_UP, Change.DELIVERED);
  }

  @Test
  void who_is_declined_loses_what_was_planned_and_the_next_moves_up() {
    RequestId request = talkedAbout();
    RequestId next = desk.sent(RequestDesk.organisation());
    EditionId edition = scheduled(request);
    decline(request);
    decline(request);
    desk.watching.cancelled(edition, Optional.empty());
    assertThat(desk.room.cancelled).containsExactly(edition);
    assertThat(desk.standing(request)).isEqualTo(Standing.DECLINED);
    assertThat(desk.changes(request)).containsOnlyOnce(Change.DECLINED);
    assertThat(desk.standing(next)).isEqualTo(Standing.FREE_PLACE);
  }

  @Test
  void what_was_given_is_not_declined_afterwards_and_keeps_its_free_training() {
    RequestId request = talkedAbout();
    EditionId edition = scheduled(request);
    RequestId next = desk.sent(RequestDesk.organisation());
    desk.watching.delivered(edition);
    assertThat(desk.watching.delivered(edition)).isEqualTo(new WatchRequests.Outcome.NothingToDo());
    assertThat(decline(request)).isEqualTo(new Outcome.NotNow());
    assertThat(desk.standing(next)).isEqualTo(Standing.WAITING_FOR_QUOTA);
  }

  @Test
  void nobody_says_that_a_training_was_given_before_it_begins() {
    RequestId request = talkedAbout();
    scheduled(request);
    desk.at(BEGIN.minusSeconds(1));
    assertThat(desk.handling.deliver(desk.coordinator, request)).isEqualTo(new Outcome.NotYet());
    assertThat(desk.standing(request)).isEqualTo(Standing.SCHEDULED);
    desk.at(BEGIN);
    assertThat(desk.handling.deliver(desk.coordinator, request)).isEqualTo(new Outcome.Done());
    assertThat(desk.standing(request)).isEqualTo(Standing.DELIVERED);
  }

  @Test
  void a_cancelled_day_brings_the_talk_back_and_another_day_can_be_planned() {
    RequestId request = talkedAbout();
    EditionId cancelled = scheduled(request);
    desk.watching.cancelled(cancelled, Optional.empty());
    assertThat(desk.standing(request)).isEqualTo(Standing.IN_CONSULTATION);
    assertThat(scheduled(request)).isNotEqualTo(cancelled);
  }

  @Test
  void names_come_and_go_until_all_places_are_filled() {
    RequestId request = talkedAbout();
    scheduled(request);
    assertThat(name(request, "ada", "bo", "cas")).isEqualTo(new NameColleagues.Outcome.TooMany(2));
    assertThat(desk.room.seated).isEmpty();
    assertThat(name(request, "ada", "bo")).isEqualTo(new NameColleagues.Outcome.Done(2));
    EnrolmentId place = desk.room.seated.getFirst().enrolment();
    assertThat(takeBack(request, place)).isEqualTo(new NameColleagues.Outcome.Done(1));
    assertThat(takeBack(request, place)).isEqualTo(new NameColleagues.Outcome.Done(1));
    assertThat(name(request, "cas")).isEqualTo(new NameColleagues.Outcome.Done(2));
  }

  @Test
  void a_list_that_is_sent_twice_is_on_it_already() {
    RequestId request = talkedAbout();
    scheduled(request);
    name(request, "ada", "bo");
    assertThat(name(request, "ada", "bo", "bo")).isEqualTo(new NameColleagues.Outcome.Done(2));
    assertThat(name(request, "ada", "cas")).isEqualTo(new NameColleagues.Outcome.TooMany(0));
    assertThat(desk.room.seated).hasSize(2);
  }

  @Test
  void names_are_asked_until_a_day_that_comes_before_the_training() {
    RequestId request = talkedAbout();
    assertThat(schedule(request, BEGIN, ARequest.NOW)).isEqualTo(new Outcome.InThePast());
    assertThat(schedule(request, BEGIN, BEGIN.plusSeconds(1)))
        .isEqualTo(new Outcome.NamesAfterBegin());
    assertThat(desk.standing(request)).isEqualTo(Standing.IN_CONSULTATION);
    assertThat(schedule(request, BEGIN, BEGIN)).isInstanceOf(Outcome.Planned.class);
  }

  @Test
  void who_may_not_come_is_told_by_row_while_the_others_have_a_place() {
    RequestId request = talkedAbout();
    scheduled(request);
    List<Colleague> list = List.of(colleague("dee", "Elders"), colleague("ada"));
    assertThat(desk.naming.name(RequestDesk.contact(asker), request, list))
        .isEqualTo(new NameColleagues.Outcome.Refused(Map.of(0, RefusalReason.NOT_ELIGIBLE)));
    assertThat(desk.room.seated).hasSize(1);
  }

  @Test
  void missing_names_are_asked_once_and_after_the_day_nothing_changes() {
    RequestId request = talkedAbout();
    scheduled(request);
    name(request, "ada");
    desk.at(NAMES_BY.minus(Duration.ofDays(5)));
    desk.watching.look(request);
    assertThat(desk.watching.look(request)).isEqualTo(new WatchRequests.Outcome.NothingToDo());
    desk.at(NAMES_BY);
    desk.watching.look(request);
    desk.watching.look(request);
    assertThat(desk.changes(request))
        .endsWith(Change.NAMES_GIVEN, Change.NAMES_ASKED, Change.NAMES_OVERDUE);
    assertThat(name(request, "bo")).isEqualTo(new NameColleagues.Outcome.NotNow());
    assertThat(takeBack(request, desk.room.seated.getFirst().enrolment()))
        .isEqualTo(new NameColleagues.Outcome.NotNow());
  }

  @Test
  void who_named_everybody_is_not_reminded() {
    RequestId request = talkedAbout();
    scheduled(request);
    name(request, "ada", "bo");
    desk.at(NAMES_BY);
    desk.watching.look(request);
    assertThat(desk.changes(request)).endsWith(Change.SCHEDULED, Change.NAMES_GIVEN);
  }

  @Test
  void coordinators_of_others_find_nothing_here() {
    RequestId request = desk.sent(asker);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> desk.handling.takeUp(desk.stranger, request));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> desk.handling.note(desk.stranger, request, "Gebeld"));
    desk.handling.note(desk.coordinator, request, "Gebeld");
    assertThat(desk.memory.notes(request)).containsExactly("Gebeld");
  }

  private RequestId talkedAbout() {
    RequestId request = desk.sent(asker);
    desk.handling.takeUp(desk.coordinator, request);
    return request;
  }

  private EditionId scheduled(RequestId request) {
    return ((Outcome.Planned) schedule(request, BEGIN)).edition();
  }

  private Outcome schedule(RequestId request, Instant begin) {
    return schedule(request, begin, NAMES_BY);
  }

  private Outcome schedule(RequestId request, Instant begin, Instant namesBy) {
    return desk.handling.schedule(
        desk.coordinator,
        request,
        new Schedule(
            Language.DUTCH,
            Optional.empty(),
            2,
            List.of(new Part(begin, begin.plus(Duration.ofHours(3)))),
            WorkingDays.ZONE,
            Optional.of(URI.create("https://ontmoeten.example/roc")),
            namesBy));
  }

  private Outcome decline(RequestId request) {
    return desk.handling.decline(desk.coordinator, request, "Wij geven deze training niet meer.");
  }

  private ManageOwnRequest.Outcome accept(RequestId request) {
    return desk.own.accept(RequestDesk.contact(asker), request);
  }

  private NameColleagues.Outcome name(RequestId request, String... names) {
    List<Colleague> colleagues = Stream.of(names).map(HandleRequestTest::colleague).toList();
    return desk.naming.name(RequestDesk.contact(asker), request, colleagues);
  }

  private NameColleagues.Outcome takeBack(RequestId request, EnrolmentId place) {
    return desk.naming.takeBack(RequestDesk.contact(asker), request, place);
  }

  private static Colleague colleague(String name) {
    return colleague(name, ClosedRoom.ORGANISATION);
  }

  private static Colleague colleague(String name, String organisation) {
    return new Colleague(
        new PersonName(name),
        new EmailAddress(name + "@roc.example"),
        Language.DUTCH,
        organisation,
        Optional.empty());
  }
}
