package nl.schakel.agreements.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schakel.shared.web.Input;

/**
 * The objects of a list, from JSON or from a form. A form has rows to spare, and a row is taken
 * away by emptying it, so a row in which nothing is written is none.
 */
final class Rows {

  static final int MOST = 60;

  private Rows() {}

  static List<Input> of(Input input, String name) {
    List<Input> all = input.objects(name, 0, MOST);
    List<Input> written = new ArrayList<>();
    for (int number = 0; number < all.size(); number++) {
      if (input.typed().isEmpty() || isWritten(input, name + "." + number + ".")) {
        written.add(all.get(number));
      }
    }
    return written;
  }

  /** The same, and there must be one. */
  static List<Input> atLeastOne(Input input, String name) {
    List<Input> written = of(input, name);
    if (written.isEmpty()) {
      input.refuse(name, "REQUIRED");
    }
    return written;
  }

  /** Reads each now, and gives them together later, when all is known to be right. */
  static <T> Supplier<List<T>> each(List<Input> rows, Function<Input, Supplier<T>> read) {
    List<Supplier<T>> all = rows.stream().map(read).toList();
    return () -> all.stream().map(Supplier::get).toList();
  }

  /** The id of what was there already is not written by anybody. */
  private static boolean isWritten(Input input, String row) {
    return input.typed().entrySet().stream()
        .filter(field -> field.getKey().startsWith(row) && !field.getKey().equals(row + "id"))
        .anyMatch(field -> field.getValue().stream().anyMatch(typed -> !typed.isBlank()));
  }
}
