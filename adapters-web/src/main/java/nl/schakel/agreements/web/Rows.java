package nl.schakel.agreements.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schakel.shared.web.Input;

/** The objects of a list, from JSON or from a form. */
final class Rows {

  static final int MOST = 60;

  private Rows() {}

  static List<Input> of(Input input, String name) {
    return input.objects(name, 0, MOST);
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
}
