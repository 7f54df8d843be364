package nl.schakel.exchange.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.exchange.model.Post.Standing;
import nl.schakel.exchange.query.TalkBook.Written;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;

/** Reads a post for its readers, out of {@code exchange.post p}. */
final class WrittenReader {

  /** Whom it calls, and why leads are asked to look at it now. */
  static final String BESIDES =
      """
      array(select m.person_id::text from exchange.mention m where m.post_id = p.id) as mentions,
      array(select r.reason from exchange.report r
        where r.post_id = p.id and r.settled_at is null order by r.reported_at) as reasons\
      """;

  private WrittenReader() {}

  static Written written(ResultSet row, int number) throws SQLException {
    return new Written(
        row.getObject("id", UUID.class),
        Optional.ofNullable(row.getObject("author", UUID.class)).map(PersonId::new),
        row.getString("text"),
        Moments.read(row, "posted_at"),
        Moments.readIfAny(row, "corrected_at"),
        row.getLong("version"),
        people(texts(row, "mentions")),
        Standing.valueOf(row.getString("standing")),
        texts(row, "reasons"));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }

  private static Set<PersonId> people(List<String> ids) {
    return ids.stream()
        .map(id -> new PersonId(UUID.fromString(id)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
