package nl.schakel.learning.persistence;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.Programme;
import nl.schakel.learning.model.Programme.Archived;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.learning.model.Programme.Draft;
import nl.schakel.learning.model.Programme.Published;

/** The states of a programme as they are called in its table. */
enum ProgrammeState {
  DRAFT,
  PUBLISHED,
  ARCHIVED;

  static ProgrammeState of(Programme programme) {
    return switch (programme) {
      case Draft _ -> DRAFT;
      case Published _ -> PUBLISHED;
      case Archived _ -> ARCHIVED;
    };
  }

  static Optional<Instant> publishedAt(Programme programme) {
    return programme instanceof Published(var _, var _, var _, Instant since)
        ? Optional.of(since)
        : Optional.empty();
  }

  Programme programme(
      ProgrammeId id, Description description, long version, Optional<Instant> publishedAt) {
    return switch (this) {
      case DRAFT -> new Draft(id, description, version);
      case PUBLISHED -> new Published(id, description, version, publishedAt.orElseThrow());
      case ARCHIVED -> new Archived(id, description, version);
    };
  }
}
