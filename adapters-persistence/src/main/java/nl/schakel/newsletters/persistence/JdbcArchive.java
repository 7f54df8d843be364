package nl.schakel.newsletters.persistence;

import static nl.schakel.shared.persistence.Moments.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.schakel.newsletters.query.Archive;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcArchive implements Archive {

  private final JdbcClient jdbc;
  private final NewsletterReader reader;
  private final LocalizedTextAsJson texts;

  JdbcArchive(JdbcClient jdbc, NewsletterReader reader, LocalizedTextAsJson texts) {
    this.jdbc = jdbc;
    this.reader = reader;
    this.texts = texts;
  }

  @Override
  public Page<Heading> list(PageRequest page) {
    long total = jdbc.sql(NewsletterSql.COUNT_PUBLISHED).query(Long.class).single();
    List<Heading> items =
        jdbc.sql(NewsletterSql.HEADINGS + " limit :size offset :offset")
            .param("size", page.size())
            .param("offset", page.offset())
            .query(this::heading)
            .list();
    return new Page<>(items, page.number(), page.size(), total);
  }

  @Override
  public Optional<Past> find(Slug slug) {
    return jdbc.sql(NewsletterSql.PAST)
        .param("slug", slug.value())
        .query((row, number) -> new Past(reader.card(row, number), read(row, "started_at")))
        .optional();
  }

  @Override
  public List<Heading> all() {
    return jdbc.sql(NewsletterSql.HEADINGS).query(this::heading).list();
  }

  private Heading heading(ResultSet row, int number) throws SQLException {
    return new Heading(
        NewsletterReader.id(row),
        new Slug(row.getString("slug")),
        texts.read(row.getString("title")),
        read(row, "started_at"));
  }
}
