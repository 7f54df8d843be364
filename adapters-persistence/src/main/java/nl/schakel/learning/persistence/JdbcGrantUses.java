package nl.schakel.learning.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.GrantUses;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Programmes that a grant pays for. A place counts in the year in which its edition begins, and
 * where one begins at any time, in the year in which the person did. Trainings that are made to
 * measure are told where they are asked for.
 */
@Repository
class JdbcGrantUses implements GrantUses {

  private static final String USES =
      """
      select p.title, p.slug, p.format,
        extract(year from coalesce(e.begins, n.since, p.published_at)
          at time zone coalesce(e.zone, 'Europe/Amsterdam'))::int as year,
        count(n.id) as places, count(distinct e.id) as runs
      from learning.programme p
      left join learning.edition e
        on e.programme_id = p.id and e.state not in ('DRAFT', 'CANCELLED')
      left join learning.enrolment n on n.edition_id = e.id and n.state = 'ADMITTED'
      where p.grant_id = :grant and p.state <> 'DRAFT' and p.format <> 'TAILOR_MADE_TRAINING'
      group by p.id, year
      order by year desc, lower(public.unaccent(p.title ->> 'nl')), p.id
      """;

  private final JdbcClient jdbc;
  private final LocalizedTextAsJson texts;

  JdbcGrantUses(JdbcClient jdbc, LocalizedTextAsJson texts) {
    this.jdbc = jdbc;
    this.texts = texts;
  }

  @Override
  public List<Use> of(GrantId grant) {
    return jdbc.sql(USES).param("grant", grant.value()).query(this::use).list();
  }

  private Use use(ResultSet row, int number) throws SQLException {
    Kind kind = kind(Format.valueOf(row.getString("format")));
    return new Use(
        texts.read(row.getString("title")),
        "/programmes/" + row.getString("slug"),
        kind,
        row.getInt("year"),
        row.getInt(kind == Kind.PROGRAMME_PLACES ? "places" : "runs"));
  }

  /** A training for one organisation, or a group of parents, is given as a whole. */
  private static Kind kind(Format format) {
    return switch (format) {
      case TAILOR_MADE_TRAINING -> Kind.FREE_TRAININGS;
      case PARENT_GROUP -> Kind.GROUPS;
      case E_LEARNING,
          BASIC_TRAINING,
          THEMATIC_TRAINING,
          PEER_SUPERVISION,
          THEME_DAY,
          CHAIN_WORKSHOP,
          COMMUNITY_OF_PRACTICE ->
          Kind.PROGRAMME_PLACES;
    };
  }
}
