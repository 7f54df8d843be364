package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcProgrammeCards implements ProgrammeCards {

  private static final String SELECT =
      "select id, slug, title::text as title, organiser from learning.programme where ";

  private final JdbcClient jdbc;
  private final LocalizedTextAsJson texts;

  JdbcProgrammeCards(JdbcClient jdbc, LocalizedTextAsJson texts) {
    this.jdbc = jdbc;
    this.texts = texts;
  }

  @Override
  public Optional<ProgrammeCard> find(ProgrammeId id) {
    return jdbc.sql(SELECT + "id = :id").param("id", id.value()).query(this::card).optional();
  }

  @Override
  public Optional<ProgrammeCard> find(Slug slug) {
    return jdbc.sql(SELECT + "slug = :slug")
        .param("slug", slug.value())
        .query(this::card)
        .optional();
  }

  @Override
  public List<ProgrammeCard> onlineOf(Collection<OrganisationId> organisers) {
    return listed("format = 'E_LEARNING' and state <> 'ARCHIVED'", organisers);
  }

  @Override
  public List<ProgrammeCard> peerSupervisionOf(Collection<OrganisationId> organisers) {
    return listed("format = 'PEER_SUPERVISION' and state = 'PUBLISHED'", organisers);
  }

  private List<ProgrammeCard> listed(String which, Collection<OrganisationId> organisers) {
    return jdbc.sql(
            SELECT
                + which
                + " and organiser = any(:organisers)"
                + " order by learning.programme.title ->> 'nl', id")
        .param("organisers", organisers.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .query(this::card)
        .list();
  }

  private ProgrammeCard card(ResultSet row, int number) throws SQLException {
    return new ProgrammeCard(
        new ProgrammeId(row.getObject("id", UUID.class)),
        new Slug(row.getString("slug")),
        texts.read(row.getString("title")),
        new OrganisationId(row.getObject("organiser", UUID.class)));
  }
}
