package nl.schakel.parents.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentEvent.ParentsErased;
import nl.schakel.parents.model.AParent;
import nl.schakel.parents.model.Phone;
import nl.schakel.parents.port.ParentsInMemory;
import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Test;

/** What happens every night. */
class ForgetParentsTest {

  private static final Period KEEP = Period.ofMonths(3);
  private static final Instant LAST_END =
      GroupsOnPaper.FIRST.plus(Duration.ofDays(28)).plus(Duration.ofHours(2));

  private final GroupsOnPaper groups = new GroupsOnPaper();
  private final ParentsInMemory parents = new ParentsInMemory();
  private final List<DomainEvent> told = new ArrayList<>();
  private final ParentGroupId group = groups.add(15, Stage.OVER);

  private void forget(Instant now) {
    new ParentRecords(
            parents, parents, groups, new NoLinks(), told::add, Clock.fixed(now, ZoneOffset.UTC))
        .forget(KEEP);
  }

  @Test
  void three_months_after_the_last_meeting_and_not_before_parents_are_forgotten_once() {
    parents.add(
        AParent.invited(group, "Amina", Optional.of(new Phone("+31612345678"))),
        GroupsOnPaper.PROVIDER);
    Instant due = LAST_END.atOffset(ZoneOffset.UTC).plus(KEEP).toInstant();
    forget(due.minusSeconds(1));
    assertThat(parents.of(group)).hasSize(1);
    assertThat(told).isEmpty();
    Instant night = due.plusSeconds(1);
    forget(night);
    forget(night);
    assertThat(parents.of(group)).isEmpty();
    assertThat(told).containsExactly(new ParentsErased(group, night));
  }
}
