package nl.schakel.learning.persistence;

import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Session;
import nl.schakel.shared.StaleChangeException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes editions with their sessions. */
@Component
class EditionWriter {

  private static final String ADD =
      """
      insert into learning.edition (
        id, programme_id, version, state, language, venue_name, venue_address, minimum, opens,
        closes, zone, waiting_list, offer_hours, review_holds_seat, link_days_before, visibility,
        begins, ends, capacity, taken, waiting, arrivals)
      values (
        :id, :programmeId, :version, :state, :language, :venueName, :venueAddress, :minimum, :opens,
        :closes, :zone, :waitingList, :offerHours, :reviewHoldsSeat, :linkDaysBefore, :visibility,
        :begins, :ends, :capacity, :taken, :waiting, :arrivals)
      """;

  private static final String SAVE =
      """
      update learning.edition set
        version = version + 1, state = :state, language = :language, venue_name = :venueName,
        venue_address = :venueAddress, minimum = :minimum, opens = :opens, closes = :closes,
        zone = :zone, waiting_list = :waitingList, offer_hours = :offerHours,
        review_holds_seat = :reviewHoldsSeat, link_days_before = :linkDaysBefore,
        visibility = :visibility, begins = :begins, ends = :ends, capacity = :capacity,
        taken = :taken, waiting = :waiting, arrivals = :arrivals
      where id = :id and version = :version
      """;

  private static final String SAVE_SESSION =
      """
      insert into learning.session (
        id, edition_id, starts, ends, zone, joining_link, link_revision, cancelled)
      values (:id, :editionId, :starts, :ends, :zone, :joiningLink, :linkRevision, :cancelled)
      on conflict (id) do update set
        starts = excluded.starts, ends = excluded.ends, zone = excluded.zone,
        joining_link = excluded.joining_link, link_revision = excluded.link_revision,
        cancelled = excluded.cancelled
      where session.edition_id = excluded.edition_id
      """;

  private final JdbcClient jdbc;

  EditionWriter(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Edition edition) {
    jdbc.sql(ADD).paramSource(EditionRow.of(edition)).update();
    saveSessions(edition);
  }

  void save(Edition edition) {
    if (jdbc.sql(SAVE).paramSource(EditionRow.of(edition)).update() == 0) {
      throw new StaleChangeException("edition");
    }
    saveSessions(edition);
  }

  private void saveSessions(Edition edition) {
    for (Session session : edition.plan().sessions()) {
      jdbc.sql(SAVE_SESSION).paramSource(SessionRow.of(edition.getId(), session)).update();
    }
  }
}
