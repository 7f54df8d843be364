package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.AccountEvent.AccountInvited;
import nl.schakel.access.AccountId;
import nl.schakel.access.Role;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentCards.ReviewCard;
import nl.schakel.learning.EnrolmentEvent.AddressConfirmed;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentEvent.EnrolmentMoved;
import nl.schakel.learning.EnrolmentEvent.EnrolmentTransferred;
import nl.schakel.learning.EnrolmentEvent.EnrolmentsSubmitted;
import nl.schakel.learning.EnrolmentEvent.JoiningLinkReleased;
import nl.schakel.learning.EnrolmentEvent.ReviewOpened;
import nl.schakel.learning.EnrolmentEvent.SessionCameNear;
import nl.schakel.learning.EnrolmentEvent.SessionsRescheduled;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.Standing;
import nl.schakel.notifications.model.OutgoingMail.Dead;
import nl.schakel.notifications.model.OutgoingMail.Dropped;
import nl.schakel.notifications.model.OutgoingMail.Held;
import nl.schakel.notifications.model.OutgoingMail.Waiting;
import nl.schakel.notifications.port.ACard;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.CalendarFile;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.notifications.port.Postbox.Delivery;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import org.junit.jupiter.api.Test;

class SendingServiceTest {

  private final PostOffice office = new PostOffice();
  private final ACard place = ACard.admitted();
  private final EnrolmentCard card = place.card();

  @Test
  void a_form_is_answered_in_one_mail_with_an_appointment_for_each_session() {
    submit(place);
    Letter letter = theOnly(office.send());
    assertThat(letter.content()).isInstanceOf(Content.Enrolled.class);
    assertThat(letter.button().toString())
        .isEqualTo("https://schakel.example/my/link/ENROLMENT-" + card.person().value());
    assertThat(letter.calendar())
        .extracting(CalendarFile::method)
        .containsExactly("REQUEST", "REQUEST");
  }

  @Test
  void an_event_that_is_heard_twice_leads_to_one_mail() {
    submit(place);
    submit(place);
    assertThat(office.send()).hasSize(1);
  }

  @Test
  void a_stranger_is_asked_once_and_hears_nothing_more_until_the_answer() {
    ACard unconfirmed = place.toConfirmBy(office.now.plus(Duration.ofDays(1)));
    submit(unconfirmed);
    Letter first = theOnly(office.send());
    assertThat(((Content.Enrolled) first.content()).confirmBy()).isPresent();
    assertThat(first.calendar()).isEmpty();

    ACard second = ACard.admitted().toConfirmBy(office.now.plus(Duration.ofDays(1)));
    office.learning.put(second);
    office.queue.about(
        new EnrolmentsSubmitted(second.card().submission(), card.person(), Map.of(), office.now));
    office.queue.about(new JoiningLinkReleased(card.id(), card.person(), session(), 1, office.now));
    assertThat(office.send()).isEmpty();
    assertThat(office.outbox.all()).filteredOn(Held.class::isInstance).hasSize(2);

    office.learning.put(unconfirmed.confirmed());
    office.learning.put(second.confirmed());
    office.queue.about(new AddressConfirmed(card.person(), office.now));
    assertThat(office.send())
        .extracting(letter -> letter.content().getClass().getSimpleName())
        .containsExactlyInAnyOrder("Enrolled", "Enrolled", "LinkReleased");
    assertThat(office.delivered).anySatisfy(letter -> assertThat(letter.calendar()).hasSize(2));
  }

  @Test
  void what_was_held_is_dropped_when_the_address_is_never_confirmed() {
    ACard unconfirmed = place.toConfirmBy(office.now.plus(Duration.ofHours(2)));
    submit(unconfirmed);
    office.send();
    office.queue.about(new JoiningLinkReleased(card.id(), card.person(), session(), 1, office.now));
    office.send();
    office.learning.put(unconfirmed.standing(Standing.CANCELLED, Cause.ADDRESS_NOT_CONFIRMED));
    move(unconfirmed.standing(Standing.CANCELLED, Cause.ADDRESS_NOT_CONFIRMED));
    office.pass(Duration.ofHours(3));
    assertThat(office.send()).isEmpty();
    assertThat(office.outbox.all()).filteredOn(Dropped.class::isInstance).hasSize(2);
  }

  @Test
  void whoever_is_known_hears_that_an_unconfirmed_enrolment_lapsed() {
    office.confirmedPeople.add(card.person());
    move(
        place
            .toConfirmBy(office.now.minusSeconds(1))
            .standing(Standing.CANCELLED, Cause.ADDRESS_NOT_CONFIRMED));
    assertThat(office.send()).hasSize(1);
  }

  @Test
  void what_is_no_longer_so_is_not_told() {
    move(place.standing(Standing.OFFERED, Cause.OFFER_MADE));
    move(place.standing(Standing.EXPIRED, Cause.OFFER_EXPIRED));
    Letter letter = theOnly(office.send());
    assertThat(((Content.Moved) letter.content()).enrolment().standing())
        .isEqualTo(Standing.EXPIRED);
  }

  @Test
  void a_form_whose_outcome_changed_before_it_was_told_is_told_once() {
    ACard waiting = place.standing(Standing.WAITLISTED, Cause.SUBMITTED);
    submit(waiting);
    move(place.standing(Standing.ADMITTED, Cause.PROMOTED));
    assertThat(office.send()).hasSize(1);
  }

  @Test
  void a_calendar_that_was_invited_hears_of_the_end_and_another_does_not() {
    submit(place);
    office.send();
    ACard cancelled = place.sequence(1).standing(Standing.CANCELLED, Cause.EDITION_CANCELLED);
    move(cancelled);
    assertThat(theOnly(office.send()).calendar())
        .hasSize(2)
        .allSatisfy(
            file -> {
              assertThat(file.method()).isEqualTo("CANCEL");
              assertThat(file.text()).contains("SEQUENCE:1\r\n", "STATUS:CANCELLED\r\n");
            });

    move(ACard.admitted().standing(Standing.CANCELLED, Cause.CANCELLED_BY_PARTICIPANT));
    assertThat(theOnly(office.send()).calendar()).isEmpty();
  }

  @Test
  void who_takes_another_date_hears_it_once_and_the_calendar_forgets_the_old_one() {
    submit(place);
    office.send();
    ACard left = place.sequence(1).standing(Standing.CANCELLED, Cause.TRANSFERRED);
    ACard taken = ACard.admitted().standing(Standing.ADMITTED, Cause.TRANSFERRED);
    move(left);
    move(taken);
    office.queue.about(
        new EnrolmentTransferred(card.id(), taken.card().id(), card.person(), office.now));
    Letter letter = theOnly(office.send());
    assertThat(letter.content()).isInstanceOf(Content.Transferred.class);
    assertThat(letter.calendar())
        .extracting(CalendarFile::method)
        .containsExactly("CANCEL", "CANCEL", "REQUEST", "REQUEST");
    assertThat(letter.calendar()).extracting(CalendarFile::name).doesNotHaveDuplicates();
    assertThat(letter.calendar().getFirst().text())
        .contains("SEQUENCE:1\r\n", card.id().value().toString());
  }

  @Test
  void a_new_plan_updates_what_is_held_and_ends_what_is_not() {
    office.learning.put(place.sequence(1).withoutFirstSession());
    office.queue.about(new SessionsRescheduled(card.id(), card.person(), 2, office.now));
    assertThat(theOnly(office.send()).calendar())
        .extracting(CalendarFile::method)
        .containsExactly("CANCEL", "REQUEST");
  }

  @Test
  void a_calendar_names_neither_a_sensitive_topic_nor_the_link_of_a_waiter() {
    submit(place);
    String text = theOnly(office.send()).calendar().getFirst().text().replace("\r\n ", "");
    assertThat(text)
        .doesNotContain(ACard.SENSITIVE)
        .contains("URL:https://schakel.example/join/" + session().value())
        .contains("UID:%s.%s@schakel.example".formatted(card.id().value(), session().value()));
  }

  @Test
  void nobody_is_reminded_of_what_has_moved_or_begun() {
    office.learning.put(place);
    var session = card.edition().sessions().getFirst();
    office.queue.about(
        new SessionCameNear(
            card.id(), card.person(), session.id(), session.start().minusSeconds(60), office.now));
    assertThat(office.send()).isEmpty();
    office.queue.about(
        new SessionCameNear(card.id(), card.person(), session.id(), session.start(), office.now));
    assertThat(office.send()).hasSize(1);
  }

  @Test
  void everybody_who_has_to_judge_gets_a_mail_of_their_own() {
    ACard asked = place.standing(Standing.UNDER_REVIEW, Cause.SUBMITTED);
    ReviewCard review =
        new ReviewCard(
            ReviewId.next(),
            card.id(),
            OrganisationId.next(),
            List.of(OrganisationId.next()),
            List.of());
    PersonId both = PersonId.next();
    office.learning.put(asked);
    office.learning.put(review);
    office.holders.put(Role.COORDINATOR, Set.of(both, PersonId.next()));
    office.holders.put(Role.FUNDER, Set.of(both, PersonId.next()));
    office.queue.about(new ReviewOpened(review.id(), card.id(), card.edition().id(), office.now));
    assertThat(office.send()).hasSize(3);
  }

  @Test
  void an_invitation_whose_link_would_be_over_is_not_sent() {
    var account = new AccountId(UUID.randomUUID());
    office.queue.about(
        new AccountInvited(
            account,
            PersonId.next(),
            office.now.plus(Duration.ofDays(1)),
            Optional.empty(),
            office.now));
    office.pass(Duration.ofDays(2));
    assertThat(office.send()).isEmpty();
  }

  @Test
  void a_server_that_is_down_costs_no_attempt_and_everything_leaves_when_it_is_up() {
    submit(place);
    submit(ACard.admitted());
    office.server = _ -> new Delivery.Unreachable("UNREACHABLE");
    for (int day = 0; day < 20; day++) {
      assertThat(office.send()).isEmpty();
      office.pass(Duration.ofDays(1));
    }
    assertThat(office.outbox.all()).allMatch(mail -> mail.attempts() == 0);
    office.server = _ -> new Delivery.Taken();
    assertThat(office.send()).hasSize(2).allMatch(letter -> letter.repeats() == 0);
  }

  @Test
  void a_mail_that_keeps_failing_is_given_up_and_one_that_is_refused_at_once() {
    submit(place);
    office.server = _ -> new Delivery.Deferred("SMTP_451");
    for (int attempt = 0; attempt < 10; attempt++) {
      assertThat(office.outbox.all()).allMatch(Waiting.class::isInstance);
      office.send();
      office.pass(Duration.ofDays(1));
    }
    assertThat(office.outbox.all()).allMatch(Dead.class::isInstance);

    submit(ACard.admitted());
    office.server = _ -> new Delivery.Refused("SMTP_550");
    office.send();
    assertThat(office.outbox.all()).allMatch(Dead.class::isInstance);
  }

  @Test
  void a_sender_killed_between_sending_and_noting_is_repeated_under_the_same_message_id() {
    submit(place);
    office.server =
        letter -> {
          office.delivered.add(letter);
          throw new OutOfMemoryError("killed");
        };
    try {
      office.send();
    } catch (OutOfMemoryError _) {
      office.server = _ -> new Delivery.Taken();
    }
    assertThat(office.send()).isEmpty();
    office.pass(Duration.ofMinutes(6));
    Letter repeat = theOnly(office.send());
    assertThat(repeat.repeats()).isEqualTo(1);
    assertThat(repeat.messageId()).isEqualTo(office.delivered.getFirst().messageId());
  }

  @Test
  void a_mail_that_cannot_be_composed_keeps_no_other_waiting() {
    office.learning.breakOn(card.submission());
    submit(place);
    submit(ACard.admitted());
    office.send();
    office.pass(Duration.ofSeconds(1));
    office.send();
    assertThat(office.delivered).hasSize(1);
    assertThat(office.outbox.all())
        .filteredOn(Waiting.class::isInstance)
        .extracting(mail -> ((Waiting) mail).lastError())
        .containsExactly(Optional.of("FAULT IllegalStateException"));
  }

  @Test
  void what_broke_down_before_anybody_began_a_mail_does_not_make_it_wait_for_its_lease() {
    submit(place);
    submit(ACard.admitted());
    submit(ACard.admitted());
    office.outbox.breakOnce();
    assertThatThrownBy(office::send).isInstanceOf(IllegalStateException.class);
    assertThat(office.delivered).hasSize(1);
    office.send();
    assertThat(office.delivered).hasSize(3);
    assertThat(office.send()).isEmpty();
  }

  private void submit(ACard enrolment) {
    office.learning.put(enrolment);
    office.queue.about(
        new EnrolmentsSubmitted(
            enrolment.card().submission(), enrolment.card().person(), Map.of(), office.now));
  }

  private void move(ACard enrolment) {
    EnrolmentCard to = enrolment.card();
    office.learning.put(enrolment);
    office.queue.about(
        new EnrolmentMoved(
            to.id(),
            to.edition().id(),
            to.person(),
            to.standing(),
            to.cause(),
            Optional.empty(),
            office.now));
  }

  private SessionId session() {
    return card.edition().sessions().getFirst().id();
  }

  private static Letter theOnly(List<Letter> letters) {
    assertThat(letters).hasSize(1);
    return letters.getFirst();
  }
}
