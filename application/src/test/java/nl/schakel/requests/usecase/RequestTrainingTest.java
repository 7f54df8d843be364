package nl.schakel.requests.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.RequestEvent.Change;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.ARequest;
import nl.schakel.requests.model.Wish.WhenFull;
import nl.schakel.requests.usecase.RequestTraining.Act;
import nl.schakel.requests.usecase.RequestTraining.Contact;
import nl.schakel.requests.usecase.RequestTraining.Outcome;
import nl.schakel.shared.NotFoundException;
import org.junit.jupiter.api.Test;

class RequestTrainingTest {

  private final RequestDesk desk = new RequestDesk(1);
  private final Actor first = RequestDesk.organisation();
  private final Actor second = RequestDesk.organisation();
  private final Actor third = RequestDesk.organisation();

  @Test
  void who_is_complete_first_is_first_however_early_another_began() {
    RequestId begunEarly = desk.draft(first);
    RequestId sentAtOnce = desk.sent(second);
    assertThat(complete(first, begunEarly))
        .isEqualTo(new Outcome.Sent(begunEarly, Standing.WAITING_FOR_QUOTA));
    assertThat(desk.standing(sentAtOnce)).isEqualTo(Standing.FREE_PLACE);
    assertThat(desk.changes(begunEarly)).containsExactly(Change.SAVED, Change.QUEUED);
  }

  @Test
  void a_request_completed_twice_keeps_its_one_place_in_the_order() {
    desk.sent(first);
    RequestId again = desk.draft(second);
    assertThat(complete(second, again)).isEqualTo(complete(second, again));
    RequestId later = desk.sent(third);
    assertThat(desk.changes(again)).containsExactly(Change.SAVED, Change.QUEUED);
    assertThat(desk.request(again).details().arrival()).contains(2L);
    assertThat(desk.request(later).details().arrival()).contains(3L);
  }

  @Test
  void what_is_complete_is_not_made_a_draft_again() {
    RequestId sent = desk.sent(first);
    assertThat(
            desk.asking.revise(RequestDesk.contact(first), sent, ARequest.unfinished(), Act.SAVE))
        .isEqualTo(new Outcome.Sent(sent, Standing.FREE_PLACE));
    assertThat(desk.request(sent).details().wish().isComplete()).isTrue();
  }

  @Test
  void a_withdrawn_request_gives_its_place_to_who_waited_longest_and_only_once() {
    RequestId given = desk.sent(first);
    RequestId next = desk.sent(second);
    RequestId last = desk.sent(third);
    withdraw(first, given);
    assertThat(withdraw(first, given)).isEqualTo(new ManageOwnRequest.Outcome.Done());
    assertThat(desk.standing(next)).isEqualTo(Standing.FREE_PLACE);
    assertThat(desk.standing(last)).isEqualTo(Standing.WAITING_FOR_QUOTA);
    assertThat(desk.changes(given)).containsExactly(Change.FREE_PLACE_GIVEN, Change.WITHDRAWN);
    assertThat(desk.changes(next)).containsExactly(Change.QUEUED, Change.MOVED_UP);
  }

  @Test
  void who_no_longer_waits_is_passed_over() {
    RequestId given = desk.sent(first);
    RequestId pays = desk.sent(second);
    RequestId waits = desk.sent(third);
    assertThat(desk.own.payInstead(RequestDesk.contact(second), pays))
        .isEqualTo(new ManageOwnRequest.Outcome.Done());
    assertThat(desk.own.payInstead(RequestDesk.contact(first), given))
        .isEqualTo(new ManageOwnRequest.Outcome.NotNow());
    withdraw(first, given);
    assertThat(desk.standing(pays)).isEqualTo(Standing.PAID_OFFER);
    assertThat(desk.standing(waits)).isEqualTo(Standing.FREE_PLACE);
  }

  @Test
  void a_quota_below_what_was_given_takes_nothing_back_and_gives_nothing_more() {
    desk.quota(3);
    RequestId given = desk.sent(first);
    RequestId kept = desk.sent(first);
    desk.sent(first);
    desk.quota(1);
    RequestId waits = desk.sent(second);
    withdraw(first, given);
    assertThat(desk.standing(kept)).isEqualTo(Standing.FREE_PLACE);
    assertThat(desk.standing(waits)).isEqualTo(Standing.WAITING_FOR_QUOTA);
    assertThat(desk.watching.serve(RequestDesk.GRANT))
        .isEqualTo(new WatchRequests.Outcome.NothingToDo());
    desk.quota(3);
    assertThat(desk.watching.serve(RequestDesk.GRANT))
        .isEqualTo(new WatchRequests.Outcome.Noticed());
    assertThat(desk.standing(waits)).isEqualTo(Standing.FREE_PLACE);
  }

  @Test
  void a_newcomer_never_passes_who_waits_when_more_become_free() {
    desk.sent(first);
    RequestId waits = desk.sent(second);
    desk.quota(2);
    RequestId newcomer = desk.sent(third);
    assertThat(desk.standing(waits)).isEqualTo(Standing.FREE_PLACE);
    assertThat(desk.standing(newcomer)).isEqualTo(Standing.WAITING_FOR_QUOTA);
  }

  @Test
  void a_new_year_has_free_trainings_of_its_own() {
    desk.sent(first);
    RequestId waits = desk.sent(second);
    desk.at(Instant.parse("2026-12-31T23:30:00Z"));
    desk.watching.serve(RequestDesk.GRANT);
    assertThat(desk.standing(waits)).isEqualTo(Standing.FREE_PLACE);
  }

  @Test
  void who_would_pay_gets_an_offer_only_when_none_is_free() {
    assertThat(desk.standing(desk.sent(first, ARequest.wish(WhenFull.PAY))))
        .isEqualTo(Standing.FREE_PLACE);
    assertThat(desk.standing(desk.sent(second, ARequest.wish(WhenFull.PAY))))
        .isEqualTo(Standing.PAID_OFFER);
  }

  @Test
  void advice_is_for_municipalities_and_takes_no_free_training() {
    assertThat(desk.standing(desk.sent(first, ARequest.advice()))).isEqualTo(Standing.SUBMITTED);
    assertThat(desk.standing(desk.sent(second))).isEqualTo(Standing.FREE_PLACE);
  }

  @Test
  void a_place_asked_from_an_address_that_nobody_confirms_goes_to_the_next() {
    RequestId lapses = desk.sentWithoutAccount();
    RequestId confirmed = desk.sentWithoutAccount();
    desk.own.confirm(
        new Contact(desk.request(confirmed).details().contact(), Optional.empty()), confirmed);
    desk.at(ARequest.NOW.plus(Duration.ofDays(3)));
    assertThat(desk.watching.look(lapses)).isEqualTo(new WatchRequests.Outcome.Noticed());
    assertThat(desk.watching.look(lapses)).isEqualTo(new WatchRequests.Outcome.NothingToDo());
    assertThat(desk.watching.look(confirmed)).isEqualTo(new WatchRequests.Outcome.NothingToDo());
    assertThat(desk.standing(lapses)).isEqualTo(Standing.WITHDRAWN);
    assertThat(desk.standing(confirmed)).isEqualTo(Standing.FREE_PLACE);
  }

  @Test
  void nobody_sees_or_ends_the_request_of_another() {
    RequestId request = desk.sent(first);
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> withdraw(second, request));
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> complete(second, request));
    assertThat(desk.standing(request)).isEqualTo(Standing.FREE_PLACE);
  }

  private Outcome complete(Actor actor, RequestId request) {
    return desk.asking.revise(
        RequestDesk.contact(actor), request, ARequest.wish(WhenFull.WAIT), Act.SEND);
  }

  private ManageOwnRequest.Outcome withdraw(Actor actor, RequestId request) {
    return desk.own.withdraw(RequestDesk.contact(actor), request);
  }
}
