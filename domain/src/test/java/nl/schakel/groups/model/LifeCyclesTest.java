package nl.schakel.groups.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Which step exists in which state. Every pair of a state and a step is tried: what is not named
 * here cannot even be written down.
 */
class LifeCyclesTest {

  private static final Map<Class<?>, Set<String>> STEPS =
      Map.ofEntries(
          Map.entry(MunicipalAgreement.Proposed.class, Set.of("revise", "agree", "end")),
          Map.entry(MunicipalAgreement.Agreed.class, Set.of("amend", "end")),
          Map.entry(MunicipalAgreement.Amending.class, Set.of("revise", "agree", "drop", "end")),
          Map.entry(MunicipalAgreement.Ended.class, Set.of()),
          Map.entry(ParentGroup.Planned.class, Set.of("revise", "count", "recruit", "cancel")),
          Map.entry(ParentGroup.Recruiting.class, Set.of("revise", "count", "confirm", "cancel")),
          Map.entry(ParentGroup.Confirmed.class, Set.of("revise", "count", "begin", "cancel")),
          Map.entry(ParentGroup.Running.class, Set.of("revise", "count", "complete", "cancel")),
          Map.entry(ParentGroup.Completed.class, Set.of()),
          Map.entry(ParentGroup.Cancelled.class, Set.of()),
          Map.entry(Ask.Open.class, Set.of("accept", "decline", "withdraw")),
          Map.entry(Ask.Accepted.class, Set.of("decline", "withdraw")),
          Map.entry(Ask.Declined.class, Set.of()),
          Map.entry(Ask.Withdrawn.class, Set.of()));

  @TestFactory
  Stream<DynamicTest> a_step_exists_only_in_the_states_where_it_is_legal() {
    Set<String> all =
        STEPS.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    return STEPS.entrySet().stream()
        .flatMap(
            state ->
                all.stream()
                    .map(
                        step ->
                            DynamicTest.dynamicTest(
                                state.getKey().getName() + " " + step,
                                () ->
                                    assertThat(names(state.getKey()).contains(step))
                                        .isEqualTo(state.getValue().contains(step)))));
  }

  @TestFactory
  Stream<DynamicTest> no_state_was_left_out() {
    return Stream.of(MunicipalAgreement.class, ParentGroup.class, Ask.class)
        .map(
            root ->
                DynamicTest.dynamicTest(
                    root.getSimpleName(),
                    () -> assertThat(STEPS.keySet()).containsAll(states(root))));
  }

  private static List<Class<?>> states(Class<?> type) {
    return Arrays.stream(type.getPermittedSubclasses())
        .flatMap(sub -> sub.isSealed() ? states(sub).stream() : Stream.of(sub))
        .distinct()
        .toList();
  }

  private static Set<String> names(Class<?> state) {
    return Arrays.stream(state.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .map(Method::getName)
        .collect(Collectors.toUnmodifiableSet());
  }
}
