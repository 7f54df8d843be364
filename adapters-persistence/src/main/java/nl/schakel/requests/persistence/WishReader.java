package nl.schakel.requests.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.schakel.people.OrganisationKind;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.requests.model.Wish;

/** Reads what was asked for. */
final class WishReader {

  private WishReader() {}

  static Wish wish(ResultSet row) throws SQLException {
    return new Wish(
        Wish.Kind.valueOf(row.getString("kind")),
        row.getString("organisation"),
        OrganisationKind.valueOf(row.getString("organisation_kind")),
        Optional.ofNullable(row.getString("goals")),
        Optional.ofNullable(row.getString("theme")).map(Wish.Theme::valueOf),
        Optional.ofNullable(row.getObject("people", Integer.class)),
        Optional.ofNullable(row.getString("municipality")).map(MunicipalityCode::new),
        Optional.ofNullable(row.getString("wishes")),
        Wish.WhenFull.valueOf(row.getString("when_full")));
  }
}
