package nl.schakel.chains.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.GapId;
import nl.schakel.chains.GapSignals.Kind;
import nl.schakel.chains.GapSignals.State;
import nl.schakel.chains.model.Gap;
import nl.schakel.chains.model.Gap.AcceptedAsIs;
import nl.schakel.chains.model.Gap.Missing;
import nl.schakel.chains.model.Gap.Open;
import nl.schakel.chains.model.Gap.Solved;
import nl.schakel.chains.model.Gap.Taken;
import nl.schakel.partners.TopicCode;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.Moments;

/** A gap as a row of its table. */
final class GapRows {

  private GapRows() {}

  static Gap gap(ResultSet row) throws SQLException {
    Missing missing = missing(row);
    Instant at = Moments.read(row, "moved_at");
    Optional<String> note = Optional.ofNullable(row.getString("note"));
    return switch (State.valueOf(row.getString("state"))) {
      case OPEN -> new Open(missing);
      case TAKEN -> new Taken(missing, at);
      case SOLVED -> new Solved(missing, note, at);
      case ACCEPTED_AS_IS -> new AcceptedAsIs(missing, note, at);
    };
  }

  static Missing missing(ResultSet row) throws SQLException {
    return new Missing(
        new GapId(row.getObject("id", UUID.class)),
        new MunicipalityCode(row.getString("municipality")),
        TopicCode.of(row.getString("topic")),
        Optional.ofNullable(row.getObject("chain", UUID.class)).map(ChainId::new),
        Kind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getString("language")).map(Language::new),
        Moments.read(row, "since"));
  }
}
