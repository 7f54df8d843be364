package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentCards.Place;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.SubmissionId;
import nl.schakel.learning.model.Session;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.persistence.Moments;
import org.springframework.stereotype.Component;

/** Reads cards out of result sets; the two constants name the columns. */
@Component
class EnrolmentCardReader {

  static final String EDITION =
      " e.id as edition, e.venue_name, e.venue_address, e.zone, e.link_days_before, p.slug,"
          + " p.title, p.neutral_title, "
          + SessionRow.OF_EDITION;

  static final String EDITIONS =
      "select %s from learning.edition e join learning.programme p on p.id = e.programme_id "
          .formatted(EDITION);

  static final String ENROLMENTS =
      """
      select n.id, n.submission_id, n.person_id, n.name, n.email, n.language, n.channel, n.state,
        n.cause, n.confirm_by, n.offer_until, n.calendar_sequence,
        (select count(*) from learning.enrolment w where n.state = 'WAITLISTED'
           and w.edition_id = n.edition_id and w.state = 'WAITLISTED'
           and w.arrival <= n.arrival) as position,
        %s
      from learning.enrolment n
      join learning.edition e on e.id = n.edition_id
      join learning.programme p on p.id = e.programme_id
      """
          .formatted(EDITION);

  private final LocalizedTextAsJson texts;
  private final Json json;
  private final Clock clock;

  EnrolmentCardReader(LocalizedTextAsJson texts, Json json, Clock clock) {
    this.texts = texts;
    this.json = json;
    this.clock = clock;
  }

  EnrolmentCard enrolment(ResultSet row, int number) throws SQLException {
    return new EnrolmentCard(
        new EnrolmentId(row.getObject("id", UUID.class)),
        new SubmissionId(row.getObject("submission_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        new PersonName(row.getString("name")),
        new EmailAddress(row.getString("email")),
        new Language(row.getString("language")),
        row.getString("channel").equals("ACCOUNT"),
        Standing.valueOf(row.getString("state")),
        Cause.valueOf(row.getString("cause")),
        Optional.of(row.getInt("position")).filter(position -> position > 0),
        Moments.readIfAny(row.getObject("confirm_by", OffsetDateTime.class)),
        Moments.readIfAny(row.getObject("offer_until", OffsetDateTime.class)),
        row.getInt("calendar_sequence"),
        edition(row, number));
  }

  EditionCard edition(ResultSet row, int number) throws SQLException {
    int linkDaysBefore = row.getInt("link_days_before");
    return new EditionCard(
        new EditionId(row.getObject("edition", UUID.class)),
        new Slug(row.getString("slug")),
        texts.read(row.getString("title")),
        Optional.ofNullable(row.getString("neutral_title")).map(texts::read),
        place(row),
        ZoneId.of(row.getString("zone")),
        json.sessions(row.getString("sessions")).stream()
            .map(SessionRow::toSession)
            .map(session -> card(session, linkDaysBefore))
            .toList());
  }

  private static Optional<Place> place(ResultSet row) throws SQLException {
    String address = row.getString("venue_address");
    return Optional.ofNullable(row.getString("venue_name")).map(name -> new Place(name, address));
  }

  private SessionCard card(Session session, int linkDaysBefore) {
    return new SessionCard(
        session.id(),
        session.start(),
        session.end(),
        session.zone(),
        session.cancelled(),
        session.releasedLink(linkDaysBefore, clock.instant()).isPresent());
  }
}
