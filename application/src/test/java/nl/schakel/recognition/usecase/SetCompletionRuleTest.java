package nl.schakel.recognition.usecase;

import static nl.schakel.recognition.usecase.Academy.AFTERNOON;
import static nl.schakel.recognition.usecase.Academy.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.attendance.Mark;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.model.Certificate;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.recognition.model.CompletionRule.Attend;
import nl.schakel.recognition.model.CompletionRule.FinishCourse;
import nl.schakel.recognition.model.RuleHistory.RuleVersion.Losing;
import nl.schakel.recognition.usecase.DecideCompletions.Tally;
import nl.schakel.recognition.usecase.SetCompletionRule.Affected;
import nl.schakel.recognition.usecase.SetCompletionRule.Command;
import nl.schakel.recognition.usecase.SetCompletionRule.Outcome;
import nl.schakel.recognition.usecase.SetCompletionRule.Proposal;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Amina was there all day, Joris left an hour early; then the rule changes. */
class SetCompletionRuleTest {

  private static final Instant BEFORE = MORNING.start().minusSeconds(60);
  private static final Instant AFTER = MORNING.start().plusSeconds(60);
  private static final CompletionRule MOST = new Attend(60);
  private static final CompletionRule ONLINE = new FinishCourse(false);

  private final Academy academy = new Academy();
  private final Actor coordinator = coordinatorOf(DemoOrganisation.VVSG.id());

  @BeforeEach
  void one_completed_it_and_one_did_not() {
    academy.mark(academy.amina, MORNING, Mark.PRESENT, 0);
    academy.mark(academy.amina, AFTERNOON, Mark.PRESENT, 0);
    academy.mark(academy.joris, MORNING, Mark.PRESENT, 0);
    academy.mark(academy.joris, AFTERNOON, Mark.PARTLY, 30);
    academy.close(MORNING);
    academy.close(AFTERNOON);
    academy.decide();
    assertThat(academy.memory.held).hasSize(1);
    academy.told.clear();
  }

  @Test
  void nobody_is_to_finish_a_course_that_is_not_there() {
    academy.teaches = false;
    Proposal online = academy.proposal(ONLINE, academy.now);
    assertThat(academy.rules.isPossible(online)).isFalse();
    assertThat(
            academy.rules.set(
                new Command(
                    coordinator, online, Losing.REVOKED, "Voortaan online", Optional.empty())))
        .isEqualTo(new Outcome.NoCourse());
  }

  @Test
  void who_would_gain_is_shown_and_nothing_is_changed() {
    assertThat(academy.rules.look(coordinator, academy.proposal(MOST, BEFORE)))
        .singleElement()
        .satisfies(
            affected -> {
              assertThat(affected.gaining()).containsExactly(academy.joris.name());
              assertThat(affected.losing()).isEmpty();
              assertThat(affected.same()).isOne();
            });
    assertThat(academy.told).isEmpty();
    assertThat(academy.completions.changed()).isEmpty();
  }

  @Test
  void who_gains_gets_points_of_the_day_and_who_had_it_keeps_it_as_it_was() {
    Certificate.Valid before = academy.memory.valid().getFirst();
    assertThat(set(MOST, BEFORE, Losing.REVOKED)).isEqualTo(new Outcome.Set(1));
    recount();
    assertThat(academy.memory.held).hasSize(2);
    assertThat(academy.memory.held.getLast().details())
        .satisfies(
            joris -> {
              assertThat(joris.completedAt()).isEqualTo(AFTERNOON.end());
              assertThat(joris.rule()).isOne();
            });
    assertThat(academy.memory.valid()).contains(before).hasSize(2);
    assertThat(academy.memory.valid().getLast().details().snapshot().rule()).contains(MOST);
    assertThat(academy.memory.earned).hasSize(2);
    assertThat(academy.actions()).containsExactly("COMPLETION_RULE_CHANGED", "PROGRAMME_COMPLETED");
    recount();
    assertThat(academy.told).as("done again, it does nothing").hasSize(2);
  }

  @Test
  void who_loses_keeps_the_certificate_until_what_shows_it_is_corrected() {
    assertThat(academy.rules.look(coordinator, academy.proposal(ONLINE, BEFORE)))
        .singleElement()
        .extracting(Affected::losing)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .containsExactly(academy.amina.name());
    set(ONLINE, BEFORE, Losing.KEEPS);
    recount();
    assertThat(academy.memory.valid()).hasSize(1);
    academy.mark(academy.amina, AFTERNOON, Mark.ABSENT, 0);
    assertThat(academy.completions.of(academy.amina.enrolment(), Optional.empty()))
        .isEqualTo(new Tally(0, 1));
    assertThat(revoked()).isEqualTo(Certificate.Reason.CORRECTED);
  }

  @Test
  void a_coordinator_may_choose_to_revoke() {
    set(ONLINE, BEFORE, Losing.REVOKED);
    recount();
    assertThat(academy.memory.held).isEmpty();
    assertThat(revoked()).isEqualTo(Certificate.Reason.RULE_CHANGED);
    assertThat(academy.told.getLast().by()).contains(coordinator.account().value());
  }

  @Test
  void an_edition_that_began_before_is_judged_as_it_was() {
    assertThat(academy.rules.look(coordinator, academy.proposal(ONLINE, AFTER))).isEmpty();
    assertThat(set(ONLINE, AFTER, Losing.REVOKED)).isEqualTo(new Outcome.Set(0));
    academy.mark(academy.joris, AFTERNOON, Mark.PRESENT, 0);
    assertThat(academy.decide()).isEqualTo(new Tally(1, 0));
    assertThat(academy.memory.held).hasSize(2);
  }

  @Test
  void what_was_said_already_is_not_said_again_and_what_somebody_else_said_is_seen_first() {
    set(MOST, BEFORE, Losing.KEEPS);
    assertThat(set(MOST, BEFORE, Losing.KEEPS)).isEqualTo(new Outcome.NothingChanged());
    Command stale =
        new Command(
            coordinator, academy.proposal(ONLINE, BEFORE), Losing.KEEPS, "Nu zo", Optional.of(0L));
    assertThatThrownBy(() -> academy.rules.set(stale)).isInstanceOf(StaleChangeException.class);
    Actor stranger = coordinatorOf(DemoOrganisation.PHAROS.id());
    assertThatThrownBy(() -> academy.rules.look(stranger, academy.proposal(ONLINE, BEFORE)))
        .isInstanceOf(NotFoundException.class);
  }

  private Outcome set(CompletionRule rule, Instant since, Losing losing) {
    return academy.rules.set(
        new Command(coordinator, academy.proposal(rule, since), losing, "Nu zo", Optional.empty()));
  }

  private void recount() {
    academy.completions.changed().forEach(academy.completions::anew);
    assertThat(academy.completions.changed()).isEmpty();
  }

  private Certificate.Reason revoked() {
    return academy.memory.certificates.stream()
        .filter(Certificate.Revoked.class::isInstance)
        .map(it -> ((Certificate.Revoked) it).reason())
        .findFirst()
        .orElseThrow();
  }

  private static Actor coordinatorOf(OrganisationId organisation) {
    return new Actor(
        AccountId.next(), PersonId.next(), Set.of(new Assignment(Role.COORDINATOR, organisation)));
  }
}
