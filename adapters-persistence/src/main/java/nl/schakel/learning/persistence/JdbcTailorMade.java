package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.agreements.GrantId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.TailorMade;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTailorMade implements TailorMade {

  private static final String SELECT =
      """
      select id, slug, title, organiser, grant_id from learning.programme
      where format = 'TAILOR_MADE_TRAINING' and\
      """;

  private final JdbcClient jdbc;
  private final LocalizedTextAsJson texts;

  JdbcTailorMade(JdbcClient jdbc, LocalizedTextAsJson texts) {
    this.jdbc = jdbc;
    this.texts = texts;
  }

  @Override
  public Optional<Offer> find(Slug programme) {
    return jdbc.sql(SELECT + " slug = :slug and state = 'PUBLISHED'")
        .param("slug", programme.value())
        .query(this::offer)
        .optional();
  }

  @Override
  public Optional<Offer> find(ProgrammeId programme) {
    return jdbc.sql(SELECT + " id = :id")
        .param("id", programme.value())
        .query(this::offer)
        .optional();
  }

  @Override
  public List<Offer> paidBy(GrantId grant) {
    return jdbc.sql(SELECT + " grant_id = :grant and state <> 'DRAFT' order by slug")
        .param("grant", grant.value())
        .query(this::offer)
        .list();
  }

  private Offer offer(ResultSet row, int number) throws SQLException {
    return new Offer(
        new ProgrammeId(row.getObject("id", UUID.class)),
        new Slug(row.getString("slug")),
        texts.read(row.getString("title")),
        new OrganisationId(row.getObject("organiser", UUID.class)),
        Optional.ofNullable(row.getObject("grant_id", UUID.class)).map(GrantId::new));
  }
}
