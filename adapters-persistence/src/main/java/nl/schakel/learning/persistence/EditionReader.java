package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.people.OrganisationId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.stereotype.Component;

/** Reads editions out of result sets; {@link #SELECT} names the columns. */
@Component
class EditionReader implements RowMapper<Edition> {

  private static final String TERMS =
      " p.organiser, p.grant_id, p.eligibility, p.state = 'PUBLISHED' as published";

  static final String COLUMNS = "e.*, %s, %s ".formatted(TERMS, SessionRow.OF_EDITION);

  static final String FROM =
      "from learning.edition e join learning.programme p on p.id = e.programme_id ";

  static final String SELECT = "select " + COLUMNS + FROM;

  static final String SELECT_TERMS =
      "select p.id as programme_id, %s from learning.programme p ".formatted(TERMS);

  private final RowMapper<EditionRow> rows = new SimplePropertyRowMapper<>(EditionRow.class);
  private final Json json;

  EditionReader(Json json) {
    this.json = json;
  }

  @Override
  public Edition mapRow(ResultSet row, int number) throws SQLException {
    return rows.mapRow(row, number)
        .toEdition(
            terms(row, number),
            json.sessions(row.getString("sessions")).stream().map(SessionRow::toSession).toList());
  }

  Terms terms(ResultSet row, int number) throws SQLException {
    return new Terms(
        new ProgrammeId(row.getObject("programme_id", UUID.class)),
        new OrganisationId(row.getObject("organiser", UUID.class)),
        Optional.ofNullable(row.getObject("grant_id", UUID.class)).map(GrantId::new),
        json.eligibility(row.getString("eligibility")).toRule(),
        row.getBoolean("published"));
  }
}
