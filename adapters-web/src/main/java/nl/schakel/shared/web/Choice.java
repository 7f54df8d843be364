package nl.schakel.shared.web;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads one of a few codes, and names all of them to who types another. */
final class Choice {

  private Choice() {}

  static <E extends Enum<E>> Reading<E> of(Class<E> choices, String text) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().equals(text))
        .findFirst()
        .map(Reading::right)
        .orElseGet(() -> new Reading.Wrong<>("UNKNOWN_VALUE", Map.of("choices", names(choices))));
  }

  static String names(Class<?> choices) {
    return Arrays.stream(choices.getEnumConstants())
        .map(choice -> ((Enum<?>) choice).name())
        .collect(Collectors.joining(", "));
  }
}
