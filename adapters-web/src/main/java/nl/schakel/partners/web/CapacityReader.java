package nl.schakel.partners.web;

import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.partners.usecase.StateCapacity;
import nl.schakel.partners.usecase.StateCapacity.Statement;
import nl.schakel.partners.usecase.StateCapacity.Taking;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads what is said of the capacity of a service, from a button or from the API. */
final class CapacityReader {

  private CapacityReader() {}

  static Supplier<Statement> read(Input input) {
    var taking = input.required("state", As.oneOf(Taking.class));
    var days = input.optional("waitDays", As.integer(1, StateCapacity.LONGEST_WAIT_DAYS));
    Optional<Taking> said = taking.ifRight();
    boolean missing =
        said.filter(state -> state == Taking.WAITLIST).isPresent()
            && days.ifRight().filter(Optional::isEmpty).isPresent();
    if (missing) {
      input.refuse("waitDays", "REQUIRED");
    }
    return () -> new Statement(taking.get(), days.get());
  }
}
