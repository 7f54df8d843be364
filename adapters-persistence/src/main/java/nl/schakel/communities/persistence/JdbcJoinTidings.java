package nl.schakel.communities.persistence;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.communities.CommunityCard;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.JoinRequestId;
import nl.schakel.communities.JoinTidings;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcJoinTidings implements JoinTidings {

  private static final String TIDING =
      """
      select r.person_id, r.step, c.id, c.organisation, n.slug, n.name, c.language,
        (select max(before.asked_at) from communities.join_request before
         where before.person_id = r.person_id and before.community_id = r.community_id
           and before.asked_at < r.asked_at and before.step = 'WITHDRAWN') as asked_before
      from communities.join_request r
      join communities.community c on c.id = r.community_id
      join communities.name n on n.community_id = c.id and n.until is null
      where r.id = :id
      """;

  private final JdbcClient jdbc;

  JdbcJoinTidings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<JoinTiding> of(JoinRequestId id) {
    return jdbc.sql(TIDING)
        .param("id", id.value())
        .query(
            (row, _) ->
                new JoinTiding(
                    new CommunityCard(
                        new CommunityId(row.getObject("id", UUID.class)),
                        new Slug(row.getString("slug")),
                        row.getString("name"),
                        new Language(row.getString("language"))),
                    new OrganisationId(row.getObject("organisation", UUID.class)),
                    Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                    Step.valueOf(row.getString("step")),
                    Optional.ofNullable(row.getObject("asked_before", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)))
        .optional();
  }
}
