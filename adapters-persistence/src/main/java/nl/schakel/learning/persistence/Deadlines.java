package nl.schakel.learning.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Until when names are given, in the editions where that is not as usual. */
record Deadlines(JdbcClient jdbc) {

  Optional<Instant> agreed(EditionId edition) {
    return jdbc.sql("select names_by from learning.names_deadline where edition_id = :edition")
        .param("edition", edition.value())
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /** The edition is locked, so nobody comes between. */
  void agree(EditionId edition, Optional<Instant> by) {
    jdbc.sql("delete from learning.names_deadline where edition_id = :edition")
        .param("edition", edition.value())
        .update();
    by.ifPresent(
        until ->
            jdbc.sql("insert into learning.names_deadline values (:edition, :by)")
                .param("edition", edition.value())
                .param("by", Moments.utc(until))
                .update());
  }
}
