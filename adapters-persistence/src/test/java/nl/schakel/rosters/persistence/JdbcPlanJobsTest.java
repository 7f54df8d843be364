package nl.schakel.rosters.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.groups.GroupPlanning.Refusal;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.model.AGroup;
import nl.schakel.people.PersonId;
import nl.schakel.places.SchoolRegion;
import nl.schakel.rosters.PlanJobId;
import nl.schakel.rosters.model.Plan;
import nl.schakel.rosters.model.Plan.Applied;
import nl.schakel.rosters.model.Plan.Line;
import nl.schakel.rosters.model.Plan.Part;
import nl.schakel.rosters.model.Plan.Refused;
import nl.schakel.rosters.model.Plan.Verdict;
import nl.schakel.rosters.model.PlanJob;
import nl.schakel.rosters.model.PlanJob.Fault;
import nl.schakel.rosters.model.PlanJob.Kept;
import nl.schakel.rosters.model.PlanJob.Order;
import nl.schakel.rosters.model.PlanJob.Running;
import nl.schakel.rosters.model.PlanJob.Waiting;
import nl.schakel.rosters.model.PlanJob.Wishes;
import nl.schakel.rosters.port.PlanJobs;
import nl.schakel.rosters.port.PlanJobs.Answer;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** One search at a time for an agreement, by one instance at a time. */
@DatabaseTest
@Transactional
class JdbcPlanJobsTest {

  private static final Instant NOW = AGroup.NOW;
  private static final Instant LEASE = NOW.plusSeconds(30);
  private static final Verdict GOOD = new Verdict(0, 2, 17);

  @Autowired PlanJobs jobs;

  private final MunicipalAgreementId agreement = MunicipalAgreementId.next();
  private final PersonId coordinator = PersonId.next();
  private final PersonId trainer = PersonId.next();

  private Waiting waiting() {
    Kept kept =
        new Kept(
            Optional.empty(),
            Language.ARABIC,
            List.of(NOW),
            Optional.of(trainer),
            Optional.empty(),
            Optional.of("De Brug"));
    Wishes wishes =
        new Wishes(
            LocalDate.of(2027, 2, 1),
            Set.of(DayOfWeek.TUESDAY),
            List.of(LocalTime.of(10, 0)),
            120,
            AGroup.ZONE,
            1,
            List.of("De Brug"),
            Optional.of(SchoolRegion.NL_MIDDLE),
            true,
            30,
            List.of(kept));
    return new Waiting(
        new Order(PlanJobId.next(), agreement, AGroup.PROVIDER, wishes, 7, coordinator, NOW));
  }

  private Plan plan() {
    Line line =
        new Line(
            0,
            Optional.empty(),
            Language.ARABIC,
            List.of(NOW),
            Optional.of(trainer),
            Optional.empty(),
            Optional.of("De Brug"),
            Optional.of(
                new Applied(List.of(new Refused(Part.MEETING, Optional.of(NOW), Refusal.TAKEN)))));
    return new Plan(List.of(line), GOOD);
  }

  @Test
  void a_second_search_for_the_same_agreement_is_the_first_one() {
    Waiting first = waiting();
    assertThat(jobs.add(first)).isEqualTo(first.getId());
    assertThat(jobs.add(waiting())).isEqualTo(first.getId());
    assertThat(jobs.find(first.getId())).contains(first);
    jobs.save(first.discard(NOW));
    Waiting later = waiting();
    assertThat(jobs.add(later)).isEqualTo(later.getId());
    assertThat(jobs.of(agreement)).hasSize(2).first().isEqualTo(later);
  }

  @Test
  void whoever_takes_a_search_keeps_it_while_it_is_heard_of() {
    jobs.add(waiting());
    Running first = jobs.claim(NOW, LEASE).orElseThrow();
    assertThat(jobs.claim(LEASE, LEASE)).isEmpty();
    Instant longer = LEASE.plusSeconds(30);
    assertThat(jobs.beat(first, longer, Optional.of(GOOD))).isEqualTo(Answer.GO_ON);
    Running second = jobs.claim(longer.plusSeconds(1), longer.plusSeconds(31)).orElseThrow();
    assertThat(second.attempt()).isEqualTo(2);
    assertThat(second.best()).contains(GOOD);
    assertThat(jobs.beat(first, longer, Optional.empty())).isEqualTo(Answer.LOST);
    assertThat(jobs.settle(first, first.fail(Fault.BROKEN, NOW))).isEqualTo(Answer.LOST);
    jobs.stop(second.getId());
    assertThat(jobs.beat(second, longer, Optional.empty())).isEqualTo(Answer.STOP);
    PlanJob proposed = second.propose(plan(), NOW);
    assertThat(jobs.settle(second, proposed)).isEqualTo(Answer.GO_ON);
    assertThat(jobs.lock(second.getId())).contains(proposed);
    assertThat(jobs.claim(longer.plus(Duration.ofDays(1)), longer)).isEmpty();
  }

  @Test
  void what_came_of_it_is_forgotten_with_who_is_named_or_with_time() {
    jobs.add(waiting());
    Running running = jobs.claim(NOW, LEASE).orElseThrow();
    PlanJob failed = running.fail(Fault.INTERRUPTED, NOW);
    jobs.settle(running, failed);
    assertThat(jobs.find(running.getId())).contains(failed);
    assertThat(jobs.forgetOverBefore(NOW, 10)).isZero();
    assertThat(jobs.forgetOverBefore(NOW.plusSeconds(1), 10)).isEqualTo(1);
    PlanJobId other = jobs.add(waiting());
    jobs.forget(PersonId.next());
    assertThat(jobs.find(other)).isPresent();
    jobs.forget(trainer);
    assertThat(jobs.find(other)).isEmpty();
  }
}
