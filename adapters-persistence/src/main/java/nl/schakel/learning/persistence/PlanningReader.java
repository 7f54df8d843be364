package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Programme;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.query.Planning;
import nl.schakel.learning.query.Planning.EditionLine;
import nl.schakel.learning.query.Planning.EditionSheet;
import nl.schakel.learning.query.Planning.ProgrammeLine;
import nl.schakel.learning.query.Planning.ProgrammeSheet;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.persistence.Moments;
import org.springframework.stereotype.Component;

/** Reads what planners see out of result sets. */
@Component
class PlanningReader {

  private final ProgrammeReader programmes;
  private final EditionReader editions;
  private final LocalizedTextAsJson texts;

  PlanningReader(ProgrammeReader programmes, EditionReader editions, LocalizedTextAsJson texts) {
    this.programmes = programmes;
    this.editions = editions;
    this.texts = texts;
  }

  ProgrammeLine programmeLine(ResultSet row, int number) throws SQLException {
    return new ProgrammeLine(
        new ProgrammeId(row.getObject("id", UUID.class)),
        new Slug(row.getString("slug")),
        texts.read(row.getString("title")),
        Format.valueOf(row.getString("format")),
        Planning.ProgrammeState.valueOf(row.getString("state")),
        new OrganisationId(row.getObject("organiser", UUID.class)),
        row.getInt("ahead"));
  }

  EditionLine editionLine(ResultSet row, int number) throws SQLException {
    return new EditionLine(
        new EditionId(row.getObject("id", UUID.class)),
        new ProgrammeId(row.getObject("programme_id", UUID.class)),
        texts.read(row.getString("title")),
        Planning.EditionState.valueOf(row.getString("state")),
        Moments.readIfAny(row.getObject("begins", OffsetDateTime.class)),
        ZoneId.of(row.getString("zone")),
        row.getInt("capacity"),
        row.getInt("taken"),
        row.getInt("waiting"),
        row.getInt("minimum"),
        row.getInt("reviews"));
  }

  ProgrammeSheet programmeSheet(ResultSet row, int number) throws SQLException {
    Programme programme = programmes.programme(row, number);
    return new ProgrammeSheet(
        programme.id(),
        Planning.ProgrammeState.valueOf(row.getString("state")),
        programme.version(),
        programme.description());
  }

  EditionSheet editionSheet(ResultSet row, int number) throws SQLException {
    Edition edition = editions.mapRow(row, number);
    return new EditionSheet(
        Planning.EditionState.valueOf(row.getString("state")),
        edition.plan(),
        edition.seats(),
        texts.read(row.getString("title")),
        new Slug(row.getString("slug")),
        row.getInt("reviews"));
  }
}
