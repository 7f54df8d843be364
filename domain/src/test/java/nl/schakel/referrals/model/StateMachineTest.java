package nl.schakel.referrals.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.model.Transitions.Mover;
import nl.schakel.shared.Country;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of referrals.md against the types, pair by pair and along random ways. */
class StateMachineTest {

  private static final int WALKS = 2_000;

  private record Pair(ReferralState from, Step step) {}

  private static Stream<Pair> pairs() {
    return Arrays.stream(ReferralState.values())
        .flatMap(from -> Arrays.stream(Step.values()).map(step -> new Pair(from, step)));
  }

  private static Optional<Referral> tried(Pair pair) {
    Details details = AReferral.details(Urgency.NORMAL, Country.NL);
    return AReferral.move(pair.step())
        .from(AReferral.in(pair.from(), details), AReferral.NOW.plusSeconds(60));
  }

  @Test
  void there_are_fourteen_states_thirty_six_edges_and_174_pairs_that_are_none() {
    assertThat(ReferralState.values()).hasSize(14);
    assertThat(pairs().filter(StateMachineTest::isEdge)).hasSize(36);
    assertThat(pairs().filter(pair -> !isEdge(pair))).hasSize(174);
  }

  @TestFactory
  Stream<DynamicTest> every_edge_of_the_table_is_a_step_of_the_types() {
    return pairs()
        .filter(StateMachineTest::isEdge)
        .map(
            pair ->
                dynamicTest(
                    pair.toString(),
                    () ->
                        assertThat(tried(pair).map(Referral::state))
                            .isEqualTo(Transitions.after(pair.from(), pair.step()))));
  }

  @TestFactory
  Stream<DynamicTest> every_other_pair_is_refused() {
    return pairs()
        .filter(pair -> !isEdge(pair))
        .map(pair -> dynamicTest(pair.toString(), () -> assertThat(tried(pair)).isEmpty()));
  }

  private static boolean isEdge(Pair pair) {
    return Transitions.after(pair.from(), pair.step()).isPresent();
  }

  @Test
  void nothing_leads_out_of_what_is_over_for_anybody() {
    for (ReferralState state : ReferralState.values()) {
      boolean none =
          Arrays.stream(Mover.values()).allMatch(side -> Transitions.from(state, side).isEmpty());
      assertThat(none).as(state.name()).isEqualTo(state.isTerminal());
    }
  }

  @Test
  void each_step_is_of_one_side_and_only_the_clients_wish_of_both() {
    for (Step step : Step.values()) {
      assertThat(Transitions.mover(step) == Mover.EITHER)
          .as(step.name())
          .isEqualTo(step == Step.STOP_SHARING);
    }
    assertThat(Transitions.from(ReferralState.STARTED, Mover.RECEIVER))
        .containsExactlyInAnyOrder(Step.END, Step.HAND_BACK, Step.DROP_OUT, Step.STOP_SHARING);
    assertThat(Transitions.from(ReferralState.OFFERED, Mover.REFERRER))
        .containsExactlyInAnyOrder(Step.WITHDRAW, Step.VOID_AS_ERROR);
  }

  /** A second model, so small that it cannot be wrong: the names of states and what was seen. */
  @Test
  void along_random_ways_what_must_hold_holds() {
    Random random = new Random(20261122);
    for (int walk = 0; walk < WALKS; walk++) {
      walk(random);
    }
  }

  private static void walk(Random random) {
    Urgency urgency = pick(random, Urgency.values());
    Country country = pick(random, Country.values());
    Details details = AReferral.details(urgency, country, pick(random, Feedback.values()));
    Referral referral = AReferral.draft(details);
    ReferralState model = ReferralState.DRAFT;
    List<ReferralState> seen = new ArrayList<>(List.of(model));
    Instant now = AReferral.NOW;
    for (int i = 0; i < 12; i++) {
      now = now.plusSeconds(random.nextInt(60, 2_000_000));
      Step step = pick(random, Step.values());
      Optional<Referral> after =
          AReferral.move(step, now.atZone(WorkingDays.ZONE).toLocalDate()).from(referral, now);
      Optional<ReferralState> expected = Transitions.after(model, step);
      assertThat(after.map(Referral::state)).as(step + " from " + model).isEqualTo(expected);
      referral = after.orElse(referral);
      model = expected.orElse(model);
      seen.add(model);
      holds(referral, details, seen, now);
    }
  }

  private static void holds(
      Referral referral, Details before, List<ReferralState> seen, Instant now) {
    assertThat(referral.details().id()).isEqualTo(before.id());
    assertThat(referral.details().fact()).isEqualTo(before.fact());
    assertThat(referral.details().route()).isEqualTo(before.route());
    assertThat(referral instanceof Open).isEqualTo(isOpen(referral.state()));
    if (referral instanceof Open open) {
      assertThat(open.timer().endAt()).isAfter(open.since());
      assertThat(open.details().content().basis())
          .hasValueSatisfying(b -> assertThat(b.receiver()).isEqualTo(AReferral.RECEIVER));
    }
    Course course = referral.details().course();
    assertThat(course.offered().isPresent()).isEqualTo(seen.contains(ReferralState.OFFERED));
    assertThat(course.accepted().isPresent()).isEqualTo(seen.contains(ReferralState.ACCEPTED));
    assertThat(course.contact().isPresent()).isEqualTo(seen.contains(ReferralState.STARTED));
    assertThat(Sight.of(referral, Mover.RECEIVER, AReferral.TODAY).details().notInvolved())
        .isEmpty();
    if (before.feedback() == Feedback.NONE) {
      assertThat(Sight.of(referral, Mover.REFERRER, AReferral.TODAY).state())
          .isNotIn(ReferralState.STARTED, ReferralState.ENDED);
    }
    assertThat(now).isAfterOrEqualTo(referral.since());
  }

  private static boolean isOpen(ReferralState state) {
    return !state.isTerminal() && state != ReferralState.DRAFT;
  }

  private static <T> T pick(Random random, T[] from) {
    return from[random.nextInt(from.length)];
  }
}
