package nl.schakel.parents.model;

import java.time.Instant;
import java.util.UUID;
import nl.schakel.parents.ParentId;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Whether a parent was at a meeting, as somebody put it down. What was decided later counts,
 * whenever it arrives: a telephone may have been out of reach.
 *
 * @param note of the telephone, so that one note is kept once
 */
public record Presence(ParentId parent, Mark mark, UUID note, Instant decided)
    implements ValueObject {

  /** More people than ever sit in one room. */
  public static final int MOST_HEADS = 99;

  /** Nobody is asked why they were not there. */
  public enum Mark {
    NOT_RECORDED,
    PRESENT,
    ABSENT
  }
}
