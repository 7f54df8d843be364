package nl.schakel.parents.model;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.shared.LifeCycle;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a parent can do in each of their states. */
class LifeCycleTest {

  private static final LifeCycle CYCLE =
      new LifeCycle(
          Map.of(
              Parent.Invited.class, Set.of("come", "stayAway"),
              Parent.Waiting.class, Set.of("promote", "stayAway"),
              Parent.Coming.class, Set.of("stayAway"),
              Parent.StayingAway.class, Set.of("come")));

  @TestFactory
  Stream<DynamicTest> a_step_exists_only_in_the_states_where_it_is_legal() {
    return CYCLE.eachStateWithEachStep();
  }

  @Test
  void no_state_was_left_out() {
    CYCLE.demandEveryStateOf(Parent.class);
  }
}
