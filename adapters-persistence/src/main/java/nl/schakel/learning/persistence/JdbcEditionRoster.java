package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.query.EditionRoster;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.persistence.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEditionRoster implements EditionRoster {

  private static final String HEADING =
      """
      select e.id, p.organiser, p.title, e.begins, e.zone, e.capacity, e.taken, e.waiting
      from learning.edition e join learning.programme p on p.id = e.programme_id where e.id = :id
      """;

  private final JdbcClient jdbc;
  private final LocalizedTextAsJson texts;
  private final RosterLineReader lines = new RosterLineReader();

  JdbcEditionRoster(JdbcClient jdbc, LocalizedTextAsJson texts) {
    this.jdbc = jdbc;
    this.texts = texts;
  }

  @Override
  public Optional<Heading> heading(EditionId edition) {
    return jdbc.sql(HEADING).param("id", edition.value()).query(this::mapHeading).optional();
  }

  @Override
  public Slice list(EditionId edition, Filter filter, Optional<EnrolmentId> after, int size) {
    RosterConditions conditions = RosterConditions.of(edition, filter).after(after);
    List<Line> found =
        jdbc.sql(RosterLineReader.SELECT + conditions.sql() + " limit " + (size + 1))
            .params(conditions.parameters())
            .query(lines)
            .list();
    boolean more = found.size() > size;
    return new Slice(
        more ? found.subList(0, size) : found,
        more ? Optional.of(found.get(size - 1).id()) : Optional.empty());
  }

  @Override
  public List<Line> all(EditionId edition, Filter filter) {
    RosterConditions conditions = RosterConditions.of(edition, filter);
    return jdbc.sql(RosterLineReader.SELECT + conditions.sql())
        .params(conditions.parameters())
        .query(lines)
        .list();
  }

  @Override
  public Map<Standing, Integer> counts(EditionId edition) {
    return jdbc
        .sql(
            "select state, count(*) as people from learning.enrolment"
                + " where edition_id = :edition group by state")
        .param("edition", edition.value())
        .query(
            (row, _) -> Map.entry(Standing.valueOf(row.getString("state")), row.getInt("people")))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Optional<Line> find(EnrolmentId enrolment) {
    return jdbc.sql(RosterLineReader.SELECT + "where n.id = :id")
        .param("id", enrolment.value())
        .query(lines)
        .optional();
  }

  private Heading mapHeading(ResultSet row, int number) throws SQLException {
    return new Heading(
        new EditionId(row.getObject("id", UUID.class)),
        new OrganisationId(row.getObject("organiser", UUID.class)),
        texts.read(row.getString("title")),
        Moments.readIfAny(row.getObject("begins", OffsetDateTime.class)),
        ZoneId.of(row.getString("zone")),
        row.getInt("capacity"),
        row.getInt("taken"),
        row.getInt("waiting"));
  }
}
