package nl.schakel.parents.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Which step exists in which state. Every pair of a state and a step is tried: what is not named
 * here cannot even be written down.
 */
class LifeCycleTest {

  private static final Map<Class<?>, Set<String>> STEPS =
      Map.of(
          Parent.Invited.class, Set.of("come", "stayAway"),
          Parent.Waiting.class, Set.of("promote", "stayAway"),
          Parent.Coming.class, Set.of("stayAway"),
          Parent.StayingAway.class, Set.of("come"));

  @TestFactory
  Stream<DynamicTest> a_step_exists_only_in_the_states_where_it_is_legal() {
    return STEPS.entrySet().stream()
        .flatMap(
            state ->
                Stream.of("come", "stayAway", "promote")
                    .map(
                        step ->
                            DynamicTest.dynamicTest(
                                state.getKey().getSimpleName() + " " + step,
                                () ->
                                    assertThat(names(state.getKey()).contains(step))
                                        .isEqualTo(state.getValue().contains(step)))));
  }

  @Test
  void no_state_was_left_out() {
    assertThat(STEPS.keySet()).containsExactlyInAnyOrderElementsOf(states(Parent.class));
  }

  private static List<Class<?>> states(Class<?> type) {
    return Arrays.stream(type.getPermittedSubclasses())
        .flatMap(sub -> sub.isSealed() ? states(sub).stream() : Stream.of(sub))
        .distinct()
        .toList();
  }

  private static Set<String> names(Class<?> state) {
    return Arrays.stream(state.getMethods())
        .map(Method::getName)
        .collect(Collectors.toUnmodifiableSet());
  }
}
