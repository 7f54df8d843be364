package nl.schakel.groups.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Booking;
import nl.schakel.groups.model.Booking.Clash;
import nl.schakel.groups.model.Booking.Taken;
import nl.schakel.groups.port.Bookings;
import nl.schakel.people.PersonId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The exclusion constraint decides, also between two who write at once: whoever comes second waits
 * for the first, writes nothing, and reads what is in the way.
 */
@Repository
class JdbcBookings implements Bookings {

  private static final String TAKE =
      """
      insert into groups.booking (
        group_id, meeting_id, key, person, part, municipality, place, during)
      values (
        :group, :meeting, :key, :person, :part, :municipality, :place, tstzrange(:from, :until))
      on conflict do nothing
      """;

  private static final String IN_THE_WAY =
      """
      select b.*, lower(b.during) as taken_from, upper(b.during) as taken_until
      from groups.booking b
      where groups.textrange(b.key, b.key, '[]') && groups.textrange(:key, :key, '[]')
        and b.during && tstzrange(:from, :until)
      order by b.during limit 1
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate untilSavepoint;

  JdbcBookings(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.untilSavepoint = new TransactionTemplate(transactions);
    this.untilSavepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  @Override
  public List<Clash> rewrite(ParentGroupId group, List<Booking> wanted) {
    return untilSavepoint.execute(part -> rewrite(group, wanted, part));
  }

  private List<Clash> rewrite(ParentGroupId group, List<Booking> wanted, TransactionStatus part) {
    jdbc.sql("delete from groups.booking where group_id = :group")
        .param("group", group.value())
        .update();
    List<Clash> clashes = new ArrayList<>();
    wanted.forEach(booking -> take(group, booking).ifPresent(clashes::add));
    if (!clashes.isEmpty()) {
      part.setRollbackOnly();
    }
    return List.copyOf(clashes);
  }

  private Optional<Clash> take(ParentGroupId group, Booking booking) {
    int taken =
        jdbc.sql(TAKE).params(BookingColumns.of(booking)).param("group", group.value()).update();
    return taken == 1 ? Optional.empty() : Optional.of(inTheWay(booking));
  }

  private Clash inTheWay(Booking wanted) {
    return jdbc.sql(IN_THE_WAY)
        .param("key", wanted.taken().key())
        .param("from", Moments.utc(wanted.from()))
        .param("until", Moments.utc(wanted.until()))
        .query((row, _) -> clash(wanted, row))
        .single();
  }

  private static Clash clash(Booking wanted, ResultSet row) throws SQLException {
    return new Clash(
        wanted,
        new Booking(
            new MeetingId(GroupColumns.id(row, "meeting_id")),
            taken(row),
            Moments.read(row, "taken_from"),
            Moments.read(row, "taken_until")),
        new ParentGroupId(GroupColumns.id(row, "group_id")));
  }

  private static Taken taken(ResultSet row) throws SQLException {
    String place = row.getString("place");
    return place == null
        ? new Taken.Somebody(
            new PersonId(GroupColumns.id(row, "person")), GroupPart.valueOf(row.getString("part")))
        : new Taken.Room(new MunicipalityCode(row.getString("municipality")), place);
  }
}
