package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.query.Prospectus.Place;
import nl.schakel.learning.query.Prospectus.Places;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.learning.query.Prospectus.Sitting;
import nl.schakel.learning.query.Prospectus.Stage;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads editions as readers see them; {@link #COLUMNS} names what the query must give. */
@Component
class RunReader implements RowMapper<Run> {

  /** Of an edition {@code e}, with the sessions that take place: one statement, however many. */
  static final String COLUMNS =
      """
      e.id as run_id, e.state as run_state, e.language as run_language, e.venue_name,
      e.venue_address, e.zone as run_zone, e.opens, e.closes, e.capacity, e.taken, e.waiting,
      e.visibility, e.version as run_version,
      (select string_agg(concat_ws(' ', s.id, (extract(epoch from s.starts) * 1e6)::bigint,
         (extract(epoch from s.ends) * 1e6)::bigint, s.zone), E'\\n' order by s.starts)
         from learning.session s where s.edition_id = e.id and not s.cancelled) as sittings
      """;

  /** Empty where an outer join found no edition. */
  Optional<Run> mapIfThere(ResultSet row, int number) throws SQLException {
    return row.getObject("run_id") == null ? Optional.empty() : Optional.of(mapRow(row, number));
  }

  @Override
  public Run mapRow(ResultSet row, int number) throws SQLException {
    return new Run(
        new EditionId(row.getObject("run_id", UUID.class)),
        Stage.valueOf(row.getString("run_state")),
        new Language(row.getString("run_language")),
        place(row),
        ZoneId.of(row.getString("run_zone")),
        moment(row, "opens"),
        moment(row, "closes"),
        sittings(row),
        places(row),
        "PUBLIC".equals(row.getString("visibility")),
        row.getLong("run_version"));
  }

  private static Optional<Place> place(ResultSet row) throws SQLException {
    String name = row.getString("venue_name");
    return name == null
        ? Optional.empty()
        : Optional.of(new Place(name, row.getString("venue_address")));
  }

  private static Places places(ResultSet row) throws SQLException {
    int capacity = row.getInt("capacity");
    return new Places(capacity, capacity - row.getInt("taken"), row.getInt("waiting"));
  }

  /** A line for each: reading JSON was a fifteenth of the work of a search. */
  private static List<Sitting> sittings(ResultSet row) throws SQLException {
    String column = row.getString("sittings");
    return column == null ? List.of() : column.lines().map(RunReader::sitting).toList();
  }

  private static Sitting sitting(String line) {
    String[] parts = line.split(" ", -1);
    return new Sitting(
        new SessionId(UUID.fromString(parts[0])),
        Moments.micros(parts[1]),
        Moments.micros(parts[2]),
        ZoneId.of(parts[3]));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
