package nl.schakel.attendance.persistence;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.attendance.model.CheckInCode;
import nl.schakel.attendance.model.Occasion;
import nl.schakel.attendance.model.Sheet;
import nl.schakel.attendance.port.Sheets;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSheets implements Sheets {

  private static final String BEGIN =
      """
      insert into attendance.sheet (session, edition, organiser, version, missing)
      values (:session, :edition, :organiser, 0, 0) on conflict do nothing
      """;

  private static final String LOCK =
      "select version, closed_at, closed_by, missing from attendance.sheet"
          + " where session = :session for update";

  private static final String TOUCH =
      "update attendance.sheet set version = :version where session = :session";

  private static final String CLOSE =
      """
      update attendance.sheet set version = :version, closed_at = :closedAt, closed_by = :closedBy,
        missing = :missing
      where session = :session
      """;

  private static final String KEY =
      """
      update attendance.sheet set check_in_key = coalesce(check_in_key, :fresh)
      where session = :session returning check_in_key
      """;

  private final JdbcClient jdbc;
  private final SecureRandom random = new SecureRandom();

  JdbcSheets(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Sheet lock(Occasion occasion) {
    begin(occasion);
    return jdbc.sql(LOCK)
        .param("session", occasion.session().value())
        .query((row, _) -> read(occasion, row))
        .single();
  }

  private void begin(Occasion occasion) {
    jdbc.sql(BEGIN)
        .param("session", occasion.session().value())
        .param("edition", occasion.edition().value())
        .param("organiser", occasion.organiser().value())
        .update();
  }

  private static Sheet read(Occasion occasion, ResultSet row) throws SQLException {
    long version = row.getLong("version");
    Optional<Instant> closed = Moments.readIfAny(row, "closed_at");
    if (closed.isEmpty()) {
      return new Sheet.Open(occasion, version);
    }
    return new Sheet.Closed(
        occasion,
        version,
        closed.get(),
        Optional.ofNullable(row.getObject("closed_by", UUID.class)),
        row.getInt("missing"));
  }

  @Override
  public void save(Sheet sheet) {
    JdbcClient.StatementSpec statement =
        switch (sheet) {
          case Sheet.Open _ -> jdbc.sql(TOUCH);
          case Sheet.Closed closed ->
              jdbc.sql(CLOSE)
                  .param("closedAt", Moments.utc(closed.at()))
                  .param("closedBy", closed.by().orElse(null), Types.OTHER)
                  .param("missing", closed.missing());
        };
    statement.param("session", sheet.getId().value()).param("version", sheet.version()).update();
  }

  @Override
  public CheckInCode.Key key(Occasion occasion) {
    begin(occasion);
    byte[] fresh = new byte[CheckInCode.Key.BYTES];
    random.nextBytes(fresh);
    return new CheckInCode.Key(
        jdbc.sql(KEY)
            .param("session", occasion.session().value())
            .param("fresh", HexFormat.of().formatHex(fresh))
            .query((row, _) -> row.getString(1))
            .single());
  }
}
