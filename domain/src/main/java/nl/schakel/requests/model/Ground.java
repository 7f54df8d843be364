package nl.schakel.requests.model;

import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/** On what ground somebody looks after a request. */
public sealed interface Ground extends ValueObject {

  /** The grant pays: this is one of the free trainings of a year. */
  record Free(FreePlace place) implements Ground {}

  /** The organisation pays; how is agreed elsewhere. */
  record Paid() implements Ground {}

  /** Advice to a municipality costs no training. */
  record Advice() implements Ground {}

  default Optional<FreePlace> free() {
    return this instanceof Free(var place) ? Optional.of(place) : Optional.empty();
  }
}
