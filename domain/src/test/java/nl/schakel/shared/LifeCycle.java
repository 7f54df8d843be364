package nl.schakel.shared;

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

/**
 * Which step exists in which state. Every pair of a state and a step is tried: what is not named
 * cannot even be written down.
 */
public record LifeCycle(Map<Class<?>, Set<String>> steps) {

  public LifeCycle {
    steps = Map.copyOf(steps);
  }

  public Stream<DynamicTest> eachStateWithEachStep() {
    Set<String> all =
        steps.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    return steps.entrySet().stream()
        .flatMap(state -> all.stream().map(step -> pair(state.getKey(), state.getValue(), step)));
  }

  private static DynamicTest pair(Class<?> state, Set<String> legal, String step) {
    return DynamicTest.dynamicTest(
        state.getName() + " " + step,
        () -> assertThat(names(state).contains(step)).isEqualTo(legal.contains(step)));
  }

  /** Them, and nothing else. */
  public void demandEveryStateOf(Class<?>... roots) {
    assertThat(steps.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(roots).flatMap(root -> states(root).stream()).toList());
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
