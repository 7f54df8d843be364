package nl.schakel.learning.persistence;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.model.Session;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;

/** One row of {@code learning.session}, without what was told of it to participants. */
record SessionRow(
    UUID id,
    UUID editionId,
    OffsetDateTime starts,
    OffsetDateTime ends,
    String zone,
    @Nullable String joiningLink,
    int linkRevision,
    boolean cancelled) {

  /** The rows of one edition as a JSON array, so that an edition is read in one statement. */
  static final String OF_EDITION =
      """
      (select coalesce(json_agg(json_build_object(
           'id', s.id, 'editionId', s.edition_id, 'starts', s.starts, 'ends', s.ends,
           'zone', s.zone, 'joiningLink', s.joining_link, 'linkRevision', s.link_revision,
           'cancelled', s.cancelled) order by s.starts), '[]')
         from learning.session s where s.edition_id = e.id)::text as sessions
      """;

  static SessionRow of(EditionId edition, Session session) {
    return new SessionRow(
        session.id().value(),
        edition.value(),
        Moments.utc(session.start()),
        Moments.utc(session.end()),
        session.zone().getId(),
        session.joiningLink().map(URI::toString).orElse(null),
        session.linkRevision(),
        session.cancelled());
  }

  Session toSession() {
    return new Session(
        new SessionId(id),
        starts.toInstant(),
        ends.toInstant(),
        ZoneId.of(zone),
        Optional.ofNullable(joiningLink).map(URI::create),
        linkRevision,
        cancelled);
  }
}
