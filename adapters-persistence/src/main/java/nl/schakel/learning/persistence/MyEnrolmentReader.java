package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.model.Session;
import nl.schakel.learning.query.MyEnrolments.MyEnrolment;
import nl.schakel.learning.query.MyEnrolments.Sitting;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads one's own enrolments out of result sets. */
@Component
class MyEnrolmentReader implements RowMapper<MyEnrolment> {

  static final String SELECT =
      """
      select n.id, n.person_id, n.state, n.cause, n.since, n.confirm_by, n.offer_until, n.version,
        e.id as edition, e.venue_name, e.zone, e.link_days_before, p.slug, p.title,
        (select count(*) from learning.enrolment w where n.state = 'WAITLISTED'
           and w.edition_id = n.edition_id and w.state = 'WAITLISTED'
           and w.arrival <= n.arrival) as position,
        array(select d ->> 'reason' from learning.review r, jsonb_array_elements(r.decisions) d
              where r.enrolment_id = n.id and r.state in ('APPROVED', 'REJECTED')) as reasons,
        %s
      from learning.enrolment n
      join learning.edition e on e.id = n.edition_id
      join learning.programme p on p.id = e.programme_id
      """
          .formatted(SessionRow.OF_EDITION);

  private final LocalizedTextAsJson texts;
  private final Json json;
  private final Clock clock;

  MyEnrolmentReader(LocalizedTextAsJson texts, Json json, Clock clock) {
    this.texts = texts;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public MyEnrolment mapRow(ResultSet row, int number) throws SQLException {
    Optional<String> place = Optional.ofNullable(row.getString("venue_name"));
    return new MyEnrolment(
        new EnrolmentId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        new EditionId(row.getObject("edition", UUID.class)),
        new Slug(row.getString("slug")),
        texts.read(row.getString("title")),
        Standing.valueOf(row.getString("state")),
        Cause.valueOf(row.getString("cause")),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        Optional.of(row.getInt("position")).filter(position -> position > 0),
        Moments.readIfAny(row.getObject("confirm_by", OffsetDateTime.class)),
        Moments.readIfAny(row.getObject("offer_until", OffsetDateTime.class)),
        place,
        ZoneId.of(row.getString("zone")),
        sittings(row, place.isEmpty()),
        List.of((String[]) row.getArray("reasons").getArray()),
        row.getLong("version"));
  }

  private List<Sitting> sittings(ResultSet row, boolean online) throws SQLException {
    int daysBefore = row.getInt("link_days_before");
    return json.sessions(row.getString("sessions")).stream()
        .map(SessionRow::toSession)
        .filter(session -> !session.cancelled())
        .map(session -> sitting(session, online, daysBefore))
        .toList();
  }

  private Sitting sitting(Session session, boolean online, int daysBefore) {
    return new Sitting(
        session.id(),
        session.start(),
        session.end(),
        session.zone(),
        online,
        session.releasedLink(daysBefore, clock.instant()).isPresent());
  }
}
