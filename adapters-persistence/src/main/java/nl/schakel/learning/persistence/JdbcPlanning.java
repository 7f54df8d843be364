package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Programme;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.query.Planning;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPlanning implements Planning {

  private static final String PROGRAMMES =
      """
      select p.id, p.slug, p.title, p.format, p.state, p.organiser,
        (select count(*) from learning.edition e
          where e.programme_id = p.id and e.state not in ('COMPLETED', 'CANCELLED')) as ahead
      from learning.programme p where p.organiser = any(:organisers)
      order by learning.plain(p.title ->> 'nl'), p.id
      """;

  private static final String REVIEWS =
      """
      (select count(*) from learning.review r
        where r.edition_id = e.id and r.state = 'PENDING') as reviews
      """;

  private static final String EDITIONS =
      """
      select e.id, e.programme_id, p.title, e.state, e.begins, e.zone, e.capacity, e.taken,
        e.waiting, e.minimum, %s
      from learning.edition e join learning.programme p on p.id = e.programme_id
      """
          .formatted(REVIEWS);

  private static final String AHEAD =
      """
      where p.organiser = any(:organisers) and e.state not in ('COMPLETED', 'CANCELLED')
        and (e.ends is null or e.ends > :now)
      order by e.begins nulls last, e.id
      """;

  private final JdbcClient jdbc;
  private final ProgrammeColumns programmes;
  private final EditionReader editions;
  private final LocalizedTextAsJson texts;

  JdbcPlanning(
      JdbcClient jdbc,
      ProgrammeColumns programmes,
      EditionReader editions,
      LocalizedTextAsJson texts) {
    this.jdbc = jdbc;
    this.programmes = programmes;
    this.editions = editions;
    this.texts = texts;
  }

  @Override
  public List<ProgrammeLine> programmes(Collection<OrganisationId> organisers) {
    return jdbc.sql(PROGRAMMES)
        .param("organisers", ids(organisers))
        .query(this::programmeLine)
        .list();
  }

  @Override
  public List<EditionLine> editionsAhead(Collection<OrganisationId> organisers, Instant now) {
    return jdbc.sql(EDITIONS + AHEAD)
        .param("organisers", ids(organisers))
        .param("now", Moments.utc(now))
        .query(this::editionLine)
        .list();
  }

  @Override
  public List<EditionLine> editionsOf(ProgrammeId programme) {
    return jdbc.sql(EDITIONS + "where p.id = :id order by e.begins desc nulls first, e.id")
        .param("id", programme.value())
        .query(this::editionLine)
        .list();
  }

  @Override
  public Optional<ProgrammeSheet> programme(ProgrammeId id) {
    return jdbc.sql("select * from learning.programme where id = :id")
        .param("id", id.value())
        .query(this::programmeSheet)
        .optional();
  }

  @Override
  public Optional<EditionSheet> edition(EditionId id) {
    return jdbc.sql(
            "select "
                + EditionReader.COLUMNS
                + ", p.title, p.slug, "
                + REVIEWS
                + EditionReader.FROM
                + "where e.id = :id")
        .param("id", id.value())
        .query(this::editionSheet)
        .optional();
  }

  private ProgrammeLine programmeLine(ResultSet row, int number) throws SQLException {
    return new ProgrammeLine(
        new ProgrammeId(row.getObject("id", UUID.class)),
        new Slug(row.getString("slug")),
        texts.read(row.getString("title")),
        Format.valueOf(row.getString("format")),
        Planning.ProgrammeState.valueOf(row.getString("state")),
        new OrganisationId(row.getObject("organiser", UUID.class)),
        row.getInt("ahead"));
  }

  private EditionLine editionLine(ResultSet row, int number) throws SQLException {
    return new EditionLine(
        new EditionId(row.getObject("id", UUID.class)),
        new ProgrammeId(row.getObject("programme_id", UUID.class)),
        texts.read(row.getString("title")),
        Planning.EditionState.valueOf(row.getString("state")),
        Moments.instant(row.getObject("begins", OffsetDateTime.class)),
        ZoneId.of(row.getString("zone")),
        row.getInt("capacity"),
        row.getInt("taken"),
        row.getInt("waiting"),
        row.getInt("minimum"),
        row.getInt("reviews"));
  }

  private ProgrammeSheet programmeSheet(ResultSet row, int number) throws SQLException {
    Programme programme = programmes.programme(row, number);
    return new ProgrammeSheet(
        programme.id(),
        Planning.ProgrammeState.valueOf(row.getString("state")),
        programme.version(),
        programme.description());
  }

  private EditionSheet editionSheet(ResultSet row, int number) throws SQLException {
    Edition edition = editions.mapRow(row, number);
    return new EditionSheet(
        Planning.EditionState.valueOf(row.getString("state")),
        edition.plan(),
        edition.seats(),
        texts.read(row.getString("title")),
        new Slug(row.getString("slug")),
        row.getInt("reviews"));
  }

  private static UUID[] ids(Collection<OrganisationId> organisations) {
    return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
  }
}
