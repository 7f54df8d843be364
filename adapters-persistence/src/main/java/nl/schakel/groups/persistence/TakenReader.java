package nl.schakel.groups.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.GroupRosters.Taken;
import nl.schakel.groups.GroupRosters.Wanted;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Booking;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;

/** How what is taken is asked for and read. */
final class TakenReader {

  private TakenReader() {}

  static String[] keys(Wanted wanted, Collection<String> places) {
    return Stream.concat(
            wanted.people().stream()
                .map(it -> new Booking.Taken.Somebody(it, GroupPart.TRAINER).key()),
            places.stream())
        .toArray(String[]::new);
  }

  static Taken taken(ResultSet row, Map<String, String> places) throws SQLException {
    UUID person = GroupColumns.id(row, "person");
    String place = row.getString("place");
    String key = row.getString("key");
    return new Taken(
        new ParentGroupId(GroupColumns.id(row, "group_id")),
        Optional.ofNullable(person).map(PersonId::new),
        Optional.ofNullable(place).map(it -> places.getOrDefault(key, it)),
        Moments.read(row, "taken_from"),
        Moments.read(row, "taken_until"));
  }
}
