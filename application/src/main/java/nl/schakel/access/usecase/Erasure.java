package nl.schakel.access.usecase;

import java.util.Map;
import nl.schakel.access.Actor;

/** Goes through the records of all features, in one transaction. */
interface Erasure {

  Map<String, Map<String, Object>> export(Actor actor);

  /** Erased, or nothing for the last administrator. */
  HandOverRecords.Outcome erase(Actor actor);
}
