package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.model.EligibilityRule;
import nl.schakel.learning.query.EnrolmentOffer.Room;
import nl.schakel.learning.query.EnrolmentOffer.Theme;
import nl.schakel.learning.query.EnrolmentOffer.Time;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads what one can tick on the form to enrol. */
@Component
class ThemeReader implements RowMapper<Theme> {

  /** So few seats are left that one should hurry. */
  private static final int FEW = 3;

  static final String SELECT =
      """
      select e.id, p.slug, p.title, p.for_whom, p.organiser, p.eligibility, e.venue_name,
        e.capacity, e.taken, e.waiting, %s
      from learning.edition e
      join learning.programme p on p.id = e.programme_id
      """
          .formatted(SessionRow.OF_EDITION);

  private final LocalizedTextAsJson texts;
  private final Json json;

  ThemeReader(LocalizedTextAsJson texts, Json json) {
    this.texts = texts;
    this.json = json;
  }

  @Override
  public Theme mapRow(ResultSet row, int number) throws SQLException {
    return new Theme(
        editionId(row),
        new Slug(row.getString("slug")),
        texts.read(row.getString("title")),
        texts.read(row.getString("for_whom")),
        new OrganisationId(row.getObject("organiser", UUID.class)),
        Optional.ofNullable(row.getString("venue_name")),
        times(row),
        room(row),
        rule(row) instanceof EligibilityRule.Employed);
  }

  private List<Time> times(ResultSet row) throws SQLException {
    return json.sessions(row.getString("sessions")).stream()
        .map(SessionRow::toSession)
        .filter(session -> !session.cancelled())
        .map(session -> new Time(session.start(), session.end(), session.zone()))
        .toList();
  }

  private static Room room(ResultSet row) throws SQLException {
    int free = row.getInt("capacity") - row.getInt("taken");
    if (free <= 0 || row.getInt("waiting") > 0) {
      return Room.WAITING_LIST;
    }
    return free <= FEW ? Room.FEW_LEFT : Room.PLENTY;
  }

  EligibilityRule rule(ResultSet row) throws SQLException {
    return json.eligibility(row.getString("eligibility")).toRule();
  }

  static EditionId editionId(ResultSet row) throws SQLException {
    return new EditionId(row.getObject("id", UUID.class));
  }
}
