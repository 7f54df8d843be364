package nl.schakel.chains.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ChainVersion;
import nl.schakel.chains.model.ChainVersion.Agreement;
import nl.schakel.shared.persistence.Moments;
import org.springframework.stereotype.Component;

/** Parts of a version as its table has them. */
@Component
class VersionColumns {

  private final ChainColumns columns;

  VersionColumns(ChainColumns columns) {
    this.columns = columns;
  }

  static ChainVersion.Id id(ResultSet row) throws SQLException {
    return new ChainVersion.Id(
        new ChainId(row.getObject("chain", UUID.class)), row.getInt("number"));
  }

  Optional<Agreement> agreement(ResultSet row) throws SQLException {
    Optional<LocalDate> on = Optional.ofNullable(row.getObject("agreed_on", LocalDate.class));
    return on.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Agreement(
                on.get(),
                ChainColumns.covenant(row),
                Optional.ofNullable(row.getObject("workshop", UUID.class)),
                Moments.read(row, "agreed_at"),
                columns.promises(row)));
  }
}
