package nl.schakel.learning.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.query.Planning;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.Moments;
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
      order by shared.plain(p.title ->> 'nl'), p.id
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
  private final PlanningReader reader;

  JdbcPlanning(JdbcClient jdbc, PlanningReader reader) {
    this.jdbc = jdbc;
    this.reader = reader;
  }

  @Override
  public List<ProgrammeLine> programmes(Collection<OrganisationId> organisers) {
    return jdbc.sql(PROGRAMMES)
        .param("organisers", ids(organisers))
        .query(reader::programmeLine)
        .list();
  }

  @Override
  public List<EditionLine> editionsAhead(Collection<OrganisationId> organisers, Instant now) {
    return jdbc.sql(EDITIONS + AHEAD)
        .param("organisers", ids(organisers))
        .param("now", Moments.utc(now))
        .query(reader::editionLine)
        .list();
  }

  @Override
  public List<EditionLine> editionsOf(ProgrammeId programme) {
    return jdbc.sql(EDITIONS + "where p.id = :id order by e.begins desc nulls first, e.id")
        .param("id", programme.value())
        .query(reader::editionLine)
        .list();
  }

  @Override
  public Optional<ProgrammeSheet> programme(ProgrammeId id) {
    return jdbc.sql("select * from learning.programme where id = :id")
        .param("id", id.value())
        .query(reader::programmeSheet)
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
        .query(reader::editionSheet)
        .optional();
  }

  private static UUID[] ids(Collection<OrganisationId> organisations) {
    return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
  }
}
