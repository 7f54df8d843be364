package nl.schakel.chains.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.model.ChainVersion;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.query.ChainDesk.PlaceLine;
import nl.schakel.chains.query.ChainSheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Places with the chains that ask for them. */
@Component
class PlaceLines {

  private static final String PLACES =
      """
      select c.*, p.number, p.id as place_id, p.partner, p.state, p.print, p.asked_at,
        p.answered_at, p.by_person, p.reason
      from chains.place p
      join chains.version v on v.chain = p.chain and v.number = p.number
      join chains.chain c on c.id = p.chain
      where\
      """;

  private static final String THEIRS =
      " p.partner = any(:partners) and v.state = 'DRAFT'"
          + " order by p.state <> 'ASKED', p.asked_at desc, p.id";

  private final JdbcClient jdbc;
  private final ChainColumns columns;

  PlaceLines(JdbcClient jdbc, ChainColumns columns) {
    this.jdbc = jdbc;
    this.columns = columns;
  }

  List<PlaceLine> of(UUID[] partners) {
    return jdbc.sql(PLACES + THEIRS)
        .param("partners", partners)
        .query((row, _) -> line(row))
        .list();
  }

  Optional<PlaceLine> one(Place.Id request) {
    return jdbc.sql(PLACES + " p.id = :id")
        .param("id", request.value())
        .query((row, _) -> line(row))
        .optional();
  }

  private PlaceLine line(ResultSet row) throws SQLException {
    ChainSheet chain = ChainSheet.of(columns.chain(row));
    return new PlaceLine(
        chain,
        new ChainVersion.Id(chain.id(), row.getInt("number")),
        PlaceColumns.place(row, "place_id"));
  }
}
