package nl.schakel.agreements.web;

import nl.schakel.access.Caller;
import nl.schakel.agreements.PromiseCounts;
import nl.schakel.agreements.PromiseCounts.Found;
import nl.schakel.agreements.query.CovenantBook.CovenantSheet;
import org.springframework.stereotype.Component;

/** Asks for what a covenant comes to, once for all its promises, and not at all without need. */
@Component
class Counts {

  private final PromiseCounts counting;

  Counts(PromiseCounts counting) {
    this.counting = counting;
  }

  Found of(CovenantSheet covenant, Caller caller) {
    return covenant.commitments().stream().anyMatch(each -> each.promise().yardstick().isPresent())
        ? counting.of(covenant.id(), caller)
        : new Found.NoChain();
  }
}
