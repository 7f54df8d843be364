package nl.schakel.handouts.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.handouts.model.Block;
import nl.schakel.handouts.model.Body;
import nl.schakel.handouts.model.Notation;
import nl.schakel.handouts.model.TextVersion;
import nl.schakel.handouts.model.Translation;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;

/** How a version is written in its columns. */
final class VersionColumns {

  enum State {
    DRAFT,
    PUBLISHED,
    RETIRED
  }

  private VersionColumns() {}

  static Map<String, @Nullable Object> of(TextVersion version) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("number", version.number());
    columns.put("title", version.body().title());
    columns.put("body", Notation.write(version.body().blocks()));
    columns.put("dutch", version.translation().map(Translation::dutch).orElse(null));
    columns.put("reviewed", Moments.utc(version.translation().flatMap(Translation::reviewed)));
    switch (version) {
      case TextVersion.Draft _ -> put(columns, State.DRAFT, Optional.empty(), Optional.empty());
      case TextVersion.Published given ->
          put(columns, State.PUBLISHED, Optional.of(given.from()), Optional.empty());
      case TextVersion.Retired gone ->
          put(columns, State.RETIRED, Optional.of(gone.from()), Optional.of(gone.until()));
    }
    return columns;
  }

  private static void put(
      Map<String, @Nullable Object> columns,
      State state,
      Optional<Instant> from,
      Optional<Instant> until) {
    columns.put("state", state.name());
    columns.put("published", Moments.utc(from));
    columns.put("retired", Moments.utc(until));
  }

  static Body body(ResultSet row) throws SQLException {
    return new Body(row.getString("title"), blocks(row.getString("body")));
  }

  /** What is kept was read before it was kept. */
  static List<Block> blocks(String body) {
    return switch (Notation.parse(body)) {
      case Parsed.Valid<List<Block>>(List<Block> blocks) -> blocks;
      case Parsed.Invalid<List<Block>>(String code) -> throw new IllegalStateException(code);
    };
  }

  static Optional<Translation> translation(ResultSet row) throws SQLException {
    Optional<Instant> reviewed = Moments.readIfAny(row, "reviewed_at");
    return Optional.ofNullable(row.getObject("dutch", Integer.class))
        .map(dutch -> new Translation(dutch, reviewed));
  }
}
