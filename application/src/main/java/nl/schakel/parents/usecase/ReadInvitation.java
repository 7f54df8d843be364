package nl.schakel.parents.usecase;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.query.ParentBook.Line;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/** What a parent is shown who has a link or a code. Nobody else is named there. */
public interface ReadInvitation {

  /** What a parent is shown; empty when there is nothing to come to any more. */
  Optional<Summons> summons(ParentId parent, Instant now);

  /** What a parent who came is asked when all is over; empty before that, and for others. */
  Optional<Afterwards> afterwards(ParentId parent, Instant now);

  /** A parent and the series that is over. */
  record Afterwards(Line line, Series series) {

    public Language language() {
      return line.known().language().orElse(series.language());
    }
  }

  /**
   * To what a parent is invited, without a name.
   *
   * @param meeting the next one; empty while none has a date
   * @param phone of the provider
   * @param texts whether this parent is reminded on their phone
   */
  record Summons(
      Line line,
      Series series,
      Optional<Gathering> meeting,
      LocalizedText provider,
      Optional<String> phone,
      Texts texts) {

    /** Whether a parent gets texts on their phone, or would. */
    public enum Texts {
      NONE,
      ON,
      OFF
    }

    /** What the parent reads: what they told, or what the group speaks. */
    public Language language() {
      return line.known().language().orElse(series.language());
    }

    public boolean canBeCalled() {
      return line.known().phone().isPresent();
    }
  }
}
