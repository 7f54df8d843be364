package nl.schakel.learning.persistence;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.model.Programme;
import nl.schakel.learning.port.Programmes;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProgrammes implements Programmes {

  private static final String ADD =
      """
      insert into learning.programme (
        id, version, state, slug, format, country, organiser, grant_id, title, neutral_title,
        summary, body, for_whom, topics, target_groups, languages, provisions, eligibility,
        accreditations, public_cost, published_at)
      values (
        :id, :version, :state, :slug, :format, :country, :organiser, :grantId, :title,
        :neutralTitle, :summary, :body, :forWhom, :topics, :targetGroups, :languages, :provisions,
        :eligibility, :accreditations, :publicCost, :publishedAt)
      """;

  /** When it was in the catalogue stays known of one that no longer is. */
  private static final String SAVE =
      """
      update learning.programme set
        version = version + 1, state = :state, slug = :slug, format = :format, country = :country,
        organiser = :organiser, grant_id = :grantId, title = :title, neutral_title = :neutralTitle,
        summary = :summary, body = :body, for_whom = :forWhom, topics = :topics,
        target_groups = :targetGroups, languages = :languages, provisions = :provisions,
        eligibility = :eligibility, accreditations = :accreditations, public_cost = :publicCost,
        published_at = coalesce(:publishedAt, published_at)
      where id = :id and version = :version
      """;

  /** Held until the transaction ends: of two who take an address at once, one is told so. */
  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('learning.programme/' || :slug, 0))";

  private final JdbcClient jdbc;
  private final ProgrammeColumns columns;
  private final ProgrammeReader reader;

  JdbcProgrammes(JdbcClient jdbc, ProgrammeColumns columns, ProgrammeReader reader) {
    this.jdbc = jdbc;
    this.columns = columns;
    this.reader = reader;
  }

  @Override
  public Optional<Programme> find(ProgrammeId id) {
    return jdbc.sql("select * from learning.programme where id = :id")
        .param("id", id.value())
        .query(reader::programme)
        .optional();
  }

  @Override
  public Optional<ProgrammeId> ownerOf(Slug slug) {
    jdbc.sql(LOCK).param("slug", slug.value()).query((_, _) -> slug).single();
    return jdbc.sql("select id from learning.programme where slug = :slug")
        .param("slug", slug.value())
        .query((row, _) -> new ProgrammeId(row.getObject("id", UUID.class)))
        .optional();
  }

  @Override
  public void add(Programme programme) {
    jdbc.sql(ADD).params(columns.of(programme)).update();
  }

  @Override
  public void save(Programme programme) {
    if (jdbc.sql(SAVE).params(columns.of(programme)).update() == 0) {
      throw new StaleChangeException("programme");
    }
  }
}
