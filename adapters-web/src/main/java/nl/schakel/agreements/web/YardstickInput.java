package nl.schakel.agreements.web;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.schakel.agreements.Yardstick;
import nl.schakel.agreements.Yardstick.Bound;
import nl.schakel.agreements.Yardstick.Share;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;

/** Reads what a promise is held against: all of it, or nothing. */
final class YardstickInput {

  static final String FIELD = "yardstick";

  private YardstickInput() {}

  static Supplier<Optional<Yardstick>> read(Input commitment) {
    return commitment
        .objectIfGiven(FIELD)
        .map(YardstickInput::given)
        .orElseGet(() -> Optional::empty);
  }

  private static Supplier<Optional<Yardstick>> given(Input input) {
    var share = input.optional("share", As.oneOf(Share.class));
    var bound = input.optional("bound", As.oneOf(Bound.class));
    var percent = input.optional("percent", As.integer(Yardstick.LEAST, Yardstick.MOST));
    if (Stream.of(share, bound, percent).allMatch(YardstickInput::isEmpty)) {
      return Optional::empty;
    }
    demand(input, "share", share);
    demand(input, "bound", bound);
    demand(input, "percent", percent);
    return () ->
        share
            .get()
            .flatMap(
                what ->
                    bound
                        .get()
                        .flatMap(
                            side ->
                                percent.get().map(number -> new Yardstick(what, side, number))));
  }

  private static void demand(Input input, String name, Value<? extends Optional<?>> value) {
    if (isEmpty(value)) {
      input.refuse(name, "REQUIRED");
    }
  }

  /** Something wrong is something, too. */
  private static boolean isEmpty(Value<? extends Optional<?>> value) {
    return value.ifRight().filter(Optional::isEmpty).isPresent();
  }
}
