package nl.schakel.groups.model;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.shared.LifeCycle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What agreements, groups and who is asked can do in each of their states. */
class LifeCyclesTest {

  private static final LifeCycle CYCLES =
      new LifeCycle(
          Map.ofEntries(
              Map.entry(MunicipalAgreement.Proposed.class, Set.of("revise", "agree", "end")),
              Map.entry(MunicipalAgreement.Agreed.class, Set.of("amend", "end")),
              Map.entry(
                  MunicipalAgreement.Amending.class, Set.of("revise", "agree", "drop", "end")),
              Map.entry(MunicipalAgreement.Ended.class, Set.of()),
              Map.entry(ParentGroup.Planned.class, Set.of("revise", "count", "recruit", "cancel")),
              Map.entry(
                  ParentGroup.Recruiting.class, Set.of("revise", "count", "confirm", "cancel")),
              Map.entry(ParentGroup.Confirmed.class, Set.of("revise", "count", "begin", "cancel")),
              Map.entry(ParentGroup.Running.class, Set.of("revise", "count", "complete", "cancel")),
              Map.entry(ParentGroup.Completed.class, Set.of()),
              Map.entry(ParentGroup.Cancelled.class, Set.of()),
              Map.entry(Ask.Open.class, Set.of("accept", "decline", "withdraw")),
              Map.entry(Ask.Accepted.class, Set.of("decline", "withdraw")),
              Map.entry(Ask.Declined.class, Set.of()),
              Map.entry(Ask.Withdrawn.class, Set.of())));

  @TestFactory
  Stream<DynamicTest> a_step_exists_only_in_the_states_where_it_is_legal() {
    return CYCLES.eachStateWithEachStep();
  }

  @Test
  void no_state_was_left_out() {
    CYCLES.demandEveryStateOf(MunicipalAgreement.class, ParentGroup.class, Ask.class);
  }
}
