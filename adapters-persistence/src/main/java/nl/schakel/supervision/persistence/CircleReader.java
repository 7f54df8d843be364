package nl.schakel.supervision.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.Place;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.Circle;
import nl.schakel.supervision.model.Circle.Details;
import nl.schakel.supervision.model.Circle.Plan;
import nl.schakel.supervision.model.Circle.Size;
import nl.schakel.supervision.model.Member;
import nl.schakel.supervision.model.Rhythm;
import nl.schakel.supervision.query.CircleBook.State;

/**
 * Reads circles whose members and rounds are known already.
 *
 * @param members by circle, first come first
 * @param rounds by circle, oldest first
 */
record CircleReader(Map<UUID, List<Member>> members, Map<UUID, List<EditionId>> rounds) {

  Circle read(ResultSet row) throws SQLException {
    Details details = details(row);
    return switch (State.valueOf(row.getString("state"))) {
      case FORMING -> new Circle.Forming(details);
      case MEETING -> new Circle.Meeting(details);
      case ENDED ->
          new Circle.Ended(details, row.getObject("ended_at", OffsetDateTime.class).toInstant());
    };
  }

  private Details details(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Details(
        new CircleId(id),
        new ProgrammeId(row.getObject("programme_id", UUID.class)),
        new OrganisationId(row.getObject("organiser", UUID.class)),
        plan(row),
        members.getOrDefault(id, List.of()),
        rounds.getOrDefault(id, List.of()));
  }

  private static Plan plan(ResultSet row) throws SQLException {
    Optional<String> place = Optional.ofNullable(row.getString("place_name"));
    String address = row.getString("place_address");
    return new Plan(
        row.getString("name"),
        new Language(row.getString("language")),
        rhythm(row),
        place.map(name -> new Place(name, address)),
        Optional.ofNullable(row.getObject("facilitator", UUID.class)).map(PersonId::new),
        new Size(row.getInt("smallest"), row.getInt("largest")));
  }

  private static Rhythm rhythm(ResultSet row) throws SQLException {
    return new Rhythm(
        row.getInt("every_weeks"),
        DayOfWeek.of(row.getInt("day_of_week")),
        row.getObject("starts_at", LocalTime.class),
        Duration.ofMinutes(row.getInt("minutes")),
        ZoneId.of(row.getString("zone")));
  }
}
