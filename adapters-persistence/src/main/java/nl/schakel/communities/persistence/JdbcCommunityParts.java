package nl.schakel.communities.persistence;

import java.util.List;
import nl.schakel.partners.Involvements;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The communities that an organisation looks after, and those about a topic or in a town. */
@Repository
class JdbcCommunityParts implements Involvements {

  private static final String NAMED =
      """
      select n.name, c.language, '/communities/' || n.slug as address
      from communities.community c
      join communities.name n on n.community_id = c.id and n.until is null
      """;

  private static final String IN_ORDER = " order by n.name, c.id limit 50";

  private final JdbcClient jdbc;

  JdbcCommunityParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Involvement> of(OrganisationId partner) {
    return named("c.organisation = :value", partner.value(), "KEEPS");
  }

  @Override
  public List<Involvement> about(TopicCode topic) {
    return named("c.topics @> array[:value]::text[]", topic.value().value(), "topic");
  }

  @Override
  public List<Involvement> in(MunicipalityCode municipality) {
    return named("c.municipality = :value", municipality.value(), "there");
  }

  private List<Involvement> named(String condition, Object value, String part) {
    return jdbc.sql(NAMED + "where " + condition + IN_ORDER)
        .param("value", value)
        .query(
            (row, _) ->
                new Involvement(
                    "communities.involvement." + part,
                    LocalizedText.only(
                        new Language(row.getString("language")), row.getString("name")),
                    row.getString("address")))
        .list();
  }
}
