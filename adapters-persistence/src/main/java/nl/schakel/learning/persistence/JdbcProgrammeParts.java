package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.schakel.partners.Involvements;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The programmes that a partner plays a part in: makes, gives, pays for or gives points for. */
@Repository
class JdbcProgrammeParts implements Involvements {

  private static final int MOST = 50;

  private final JdbcClient jdbc;
  private final LocalizedTextAsJson texts;

  JdbcProgrammeParts(JdbcClient jdbc, LocalizedTextAsJson texts) {
    this.jdbc = jdbc;
    this.texts = texts;
  }

  @Override
  public List<Involvement> of(OrganisationId partner) {
    return jdbc.sql(
            """
            select p.slug, p.title, part.name from learning.programme p
            cross join lateral (
              select role ->> 'part' as name from jsonb_array_elements(p.provisions) role
              where role ->> 'organisation' = :id
              union
              select 'ACCREDITS' from jsonb_array_elements(p.accreditations) points
              where points ->> 'register' = :id) part
            where p.state = 'PUBLISHED' and (
              p.provisions @> jsonb_build_array(jsonb_build_object('organisation', :id::text))
              or p.accreditations @> jsonb_build_array(jsonb_build_object('register', :id::text)))
            order by part.name, p.slug limit :most
            """)
        .param("id", partner.value().toString())
        .param("most", MOST)
        .query(this::involvement)
        .list();
  }

  @Override
  public List<Involvement> about(TopicCode topic) {
    return jdbc.sql(
            """
            select slug, title, 'topic' as name from learning.programme
            where state = 'PUBLISHED' and topics @> cast(array[:topic] as text[])
            order by lower(public.unaccent(title ->> 'nl')), slug limit :most
            """)
        .param("topic", topic.value().value())
        .param("most", MOST)
        .query(this::involvement)
        .list();
  }

  private Involvement involvement(ResultSet row, int number) throws SQLException {
    return new Involvement(
        "catalogue.involvement." + row.getString("name"),
        texts.read(row.getString("title")),
        "/programmes/" + row.getString("slug"));
  }
}
