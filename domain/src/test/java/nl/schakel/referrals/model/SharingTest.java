package nl.schakel.referrals.model;

import static nl.schakel.referrals.model.AReferral.RECEIVER;
import static nl.schakel.referrals.model.AReferral.REFERRER;
import static nl.schakel.referrals.model.AReferral.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.chains.GapSignals.Kind;
import nl.schakel.chains.LinkId;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.Reason;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Refusal.Consequence;
import nl.schakel.referrals.model.SharingBasis.Anonymous;
import nl.schakel.referrals.model.SharingBasis.ClientChoice;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.model.SharingBasis.Form;
import nl.schakel.referrals.model.SharingBasis.Item;
import nl.schakel.referrals.model.SharingBasis.Obtained;
import nl.schakel.referrals.model.SharingBasis.Role;
import nl.schakel.referrals.model.Transitions.Mover;
import nl.schakel.shared.Country;
import nl.schakel.shared.Language;
import org.junit.jupiter.api.Test;

class SharingTest {

  @Test
  void nothing_is_offered_without_a_basis_that_names_the_receiver() {
    assertThat(Content.NONE.flaws(RECEIVER, TODAY)).containsExactly(Flaw.BASIS_MISSING);
    Content content = AReferral.content(Feedback.OUTCOME);
    assertThat(content.flaws(RECEIVER, TODAY)).isEmpty();
    assertThat(content.flaws(OrganisationId.next(), TODAY))
        .containsExactly(Flaw.BASIS_NAMES_ANOTHER);
  }

  @Test
  void exactly_what_was_agreed_is_shared() {
    Set<Item> items = AReferral.content(Feedback.NONE).items();
    assertThat(items).isEqualTo(Set.of(Item.values()));
    for (Item left : Item.values()) {
      Set<Item> agreed =
          Stream.of(Item.values()).filter(item -> item != left).collect(Collectors.toSet());
      assertThat(basis(agreed, asked(TODAY, TODAY)).flaws(RECEIVER, items, TODAY))
          .containsExactly(Flaw.NOT_AGREED_TO_SHARE);
    }
  }

  @Test
  void a_word_holds_for_half_a_year_at_most_and_not_before_it_was_given() {
    assertThat(flaws(TODAY, TODAY.plusMonths(6))).isEmpty();
    assertThat(flaws(TODAY, TODAY.plusMonths(6).plusDays(1))).containsExactly(Flaw.BASIS_TOO_LONG);
    assertThat(flaws(TODAY.plusDays(1), TODAY.plusDays(2))).containsExactly(Flaw.BASIS_IN_FUTURE);
    assertThat(flaws(TODAY.minusDays(9), TODAY.minusDays(1))).containsExactly(Flaw.BASIS_OVER);
    assertThat(flaws(TODAY.minusDays(9), TODAY)).isEmpty();
  }

  @Test
  void without_anybodys_word_no_code_goes_along() {
    SharingBasis basis = new Anonymous(RECEIVER, Set.of(Item.values()), Feedback.OUTCOME);
    assertThat(basis.flaws(RECEIVER, Set.of(Item.TOPIC, Item.HANDOVER_CODE), TODAY))
        .containsExactly(Flaw.CODE_NEEDS_BASIS);
  }

  @Test
  void when_the_word_is_over_the_receiver_sees_nothing_of_what_was_shared() {
    Details details = AReferral.details(Urgency.NORMAL, Country.NL);
    Referral accepted = AReferral.in(ReferralState.ACCEPTED, details);
    LocalDate last = TODAY.plusMonths(6);
    assertThat(Sight.of(accepted, Mover.RECEIVER, last).details().content().code()).isPresent();
    assertThat(Sight.of(accepted, Mover.RECEIVER, last.plusDays(1)).details().content())
        .isEqualTo(Content.NONE);
    assertThat(Sight.of(accepted, Mover.REFERRER, last.plusDays(1))).isEqualTo(accepted);
  }

  @Test
  void the_receiver_never_learns_who_is_not_to_be_involved_nor_where_the_client_was() {
    Details seen = Sight.of(offered(Feedback.OUTCOME), Mover.RECEIVER, TODAY).details();
    assertThat(seen.notInvolved()).isEmpty();
    assertThat(seen.route().cameBy()).isEmpty();
  }

  @Test
  void the_referrer_learns_as_much_as_may_be_told_back() {
    assertThat(ended(Feedback.OUTCOME))
        .isInstanceOfSatisfying(
            Shared.Ended.class,
            ended -> {
              assertThat(ended.outcome()).isEqualTo(EndOutcome.GOAL_REACHED);
              assertThat(ended.details().course().feedback().getFirst().words()).isPresent();
            });
    assertThat(ended(Feedback.ARRIVAL))
        .isInstanceOfSatisfying(
            Shared.Ended.class,
            ended -> {
              assertThat(ended.outcome()).isEqualTo(EndOutcome.UNKNOWN);
              assertThat(ended.details().course().feedback().getFirst().words()).isEmpty();
              assertThat(ended.details().course().contact()).isPresent();
            });
    assertThat(ended(Feedback.NONE).state()).isEqualTo(ReferralState.ACCEPTED);
    assertThat(ended(Feedback.NONE).details().course().contact()).isEmpty();
  }

  @Test
  void how_it_ended_after_the_word_was_over_is_not_told() {
    Details details = AReferral.details(Urgency.NORMAL, Country.NL);
    Shared.Started started = (Shared.Started) AReferral.in(ReferralState.STARTED, details);
    Shared.Ended late =
        started.end(
            EndOutcome.GOAL_REACHED, Optional.empty(), AReferral.NOW.plus(Duration.ofDays(200)));
    assertThat(Sight.of(late, Mover.REFERRER, TODAY))
        .isInstanceOfSatisfying(
            Shared.Ended.class, told -> assertThat(told.outcome()).isEqualTo(EndOutcome.UNKNOWN));
    assertThat(Sight.of(late.confirmFeedback(AReferral.NOW), Mover.REFERRER, TODAY))
        .isInstanceOfSatisfying(Over.Closed.class, told -> assertThat(told.outcome()).isEmpty());
  }

  /** That time ran out tells that nobody came, and that it was closed that somebody did. */
  @Test
  void where_nothing_is_told_back_every_end_after_accepting_looks_the_same() {
    Details details = AReferral.details(Urgency.NORMAL, Country.NL, Feedback.NONE);
    Pending.Accepted accepted = (Pending.Accepted) AReferral.in(ReferralState.ACCEPTED, details);
    Shared.Started started = accepted.start(TODAY, AReferral.NOW);
    Shared.Ended ended = started.pastDeadline(started.timer().endAt());
    assertThat(ended.timer().endAt()).isEqualTo(accepted.timer().endAt());
    Referral came = ended.pastDeadline(ended.timer().endAt());
    Referral didNot = accepted.pastDeadline(accepted.timer().endAt());
    assertThat(Sight.of(came, Mover.REFERRER, TODAY))
        .isEqualTo(Sight.of(didNot, Mover.REFERRER, TODAY))
        .isInstanceOf(Over.Withdrawn.class);
    assertThat(Sight.toldTimer(started)).isEqualTo(Sight.toldTimer(accepted));
  }

  @Test
  void where_nothing_is_told_back_a_hand_back_tells_nothing_of_the_client() {
    Details details = AReferral.details(Urgency.NORMAL, Country.NL, Feedback.NONE);
    Shared.Started started = (Shared.Started) AReferral.in(ReferralState.STARTED, details);
    Refusal no =
        new Refusal(
            Reason.CLIENT_NOT_REACHED,
            Optional.empty(),
            Optional.empty(),
            new Consequence.Nowhere(),
            Optional.of(AReferral.WORDS));
    Seen returned = Seen.of(started.handBack(no, AReferral.NOW), Mover.REFERRER, TODAY);
    assertThat(returned.refusal())
        .hasValueSatisfying(
            told -> {
              assertThat(told.reason()).isEqualTo(Reason.OTHER);
              assertThat(told.words()).isEmpty();
            });
    Referral dropped = started.dropOut(Over.Cause.DID_NOT_COME, AReferral.NOW);
    assertThat(Seen.of(dropped, Mover.REFERRER, TODAY).cause()).isEmpty();
    assertThat(Seen.of(dropped, Mover.RECEIVER, TODAY).cause()).isPresent();
  }

  @Test
  void a_reason_says_which_criterion_or_which_language_and_no_other_reason_does() {
    for (Reason reason : Reason.values()) {
      assertThat(Refusal.flaws(reason, Optional.empty(), Optional.empty()).isEmpty())
          .isEqualTo(reason != Reason.NOT_ELIGIBLE && reason != Reason.LANGUAGE_NOT_AVAILABLE);
    }
    assertThat(Refusal.flaws(Reason.NOT_ELIGIBLE, Optional.of(1), Optional.empty())).isEmpty();
    assertThat(Refusal.flaws(Reason.OTHER, Optional.of(1), Optional.of(Language.ARABIC)))
        .containsExactlyInAnyOrder(Flaw.WHICH_CRITERION, Flaw.WHICH_LANGUAGE);
  }

  @Test
  void a_no_without_another_way_is_a_gap_of_its_kind() {
    assertThat(AReferral.noRoom().gap()).contains(Kind.CAPACITY);
    Refusal elsewhere =
        new Refusal(
            Reason.NO_CAPACITY,
            Optional.empty(),
            Optional.empty(),
            new Consequence.Elsewhere(LinkId.next()),
            Optional.empty());
    assertThat(elsewhere.gap()).isEmpty();
  }

  @Test
  void the_way_back_is_where_both_know_the_client_to_be() {
    Route route = AReferral.route(Country.NL);
    assertThat(route.leadsBackTo(REFERRER)).isTrue();
    assertThat(route.leadsBackTo(RECEIVER)).isTrue();
    assertThat(route.leadsBackTo(route.cameBy().getFirst())).isFalse();
    assertThat(route.trail()).endsWith(RECEIVER).hasSize(2);
  }

  @Test
  void a_note_is_short_and_about_nobody() {
    assertThat(Note.read("x".repeat(280))).isInstanceOf(Note.Reading.Fine.class);
    assertThat(Note.read("x".repeat(281))).isEqualTo(new Note.Reading.Wrong("TOO_LONG"));
    assertThat(Note.read(" ")).isEqualTo(new Note.Reading.Wrong("REQUIRED"));
    Stream.of(
            "BSN 123456782",
            "Rijksregister 85.07.30-033.28",
            "geboren op 30-07-1985",
            "bel 06-12345678",
            "bel +32 470 12 34 56",
            "mail naar iemand@voorbeeld.example",
            "woont op 3011 AB 12",
            "woont in de Kerkstraat 5, 9000 Gent")
        .forEach(
            text -> assertThat(Note.read(text)).as(text).isInstanceOf(Note.Reading.Telling.class));
    assertThatIllegalArgumentException().isThrownBy(() -> new Note("x".repeat(281)));
  }

  private static Referral offered(Feedback feedback) {
    return AReferral.offered(AReferral.details(Urgency.NORMAL, Country.NL, feedback));
  }

  private static Referral ended(Feedback feedback) {
    Details details = AReferral.details(Urgency.NORMAL, Country.NL, feedback);
    return Sight.of(AReferral.in(ReferralState.ENDED, details), Mover.REFERRER, TODAY);
  }

  private static Set<Flaw> flaws(LocalDate on, LocalDate until) {
    return basis(Set.of(Item.TOPIC), asked(on, until)).flaws(RECEIVER, Set.of(Item.TOPIC), TODAY);
  }

  private static SharingBasis basis(Set<Item> items, Obtained how) {
    return new ClientChoice(RECEIVER, items, Feedback.OUTCOME, how);
  }

  private static Obtained asked(LocalDate on, LocalDate until) {
    return new Obtained(Role.SUPPORT_WORKER, on, Form.INTERPRETED, Language.ARABIC, until);
  }
}
