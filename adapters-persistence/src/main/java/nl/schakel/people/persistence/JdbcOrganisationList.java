package nl.schakel.people.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.query.OrganisationList;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOrganisationList implements OrganisationList {

  private static final String LINES =
      """
      select o.id, o.name, o.kind, o.country, o.version,
        array(select d.name from people.mail_domain d where d.organisation = o.id
              order by d.name) as mail_domains
      from people.organisation o
      """;

  private static final String NAMED =
      "where exists (select from jsonb_each_text(o.name) t where t.value ilike :pattern) ";

  private static final String BY_NAME = "order by lower(o.name ->> 'nl'), o.id ";

  private final JdbcClient jdbc;
  private final Cards cards;

  JdbcOrganisationList(JdbcClient jdbc, Cards cards) {
    this.jdbc = jdbc;
    this.cards = cards;
  }

  @Override
  public Page<Line> search(String text, PageRequest page) {
    String pattern = Patterns.containing(text);
    List<Line> lines =
        jdbc.sql(LINES + NAMED + BY_NAME + "limit :size offset :offset")
            .param("pattern", pattern)
            .param("size", page.size())
            .param("offset", page.offset())
            .query(this::line)
            .list();
    long total =
        jdbc.sql("select count(*) from people.organisation o " + NAMED)
            .param("pattern", pattern)
            .query(Long.class)
            .single();
    return new Page<>(lines, page.number(), page.size(), total);
  }

  @Override
  public List<Line> all() {
    return jdbc.sql(LINES + BY_NAME).query(this::line).list();
  }

  @Override
  public Optional<Line> find(OrganisationId id) {
    return jdbc.sql(LINES + "where o.id = :id")
        .param("id", id.value())
        .query(this::line)
        .optional();
  }

  private Line line(ResultSet row, int number) throws SQLException {
    OrganisationCard card = cards.organisation(row, number);
    return new Line(
        card.id(),
        card.name(),
        card.kind(),
        card.country(),
        Arrays.asList((String[]) row.getArray("mail_domains").getArray()),
        row.getLong("version"));
  }
}
