package nl.schakel.newsletters.persistence;

import static nl.schakel.shared.persistence.Moments.read;
import static nl.schakel.shared.persistence.Moments.readIfAny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.query.EditorialDesk;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEditorialDesk implements EditorialDesk {

  private final JdbcClient jdbc;
  private final NewsletterReader reader;
  private final LocalizedTextAsJson texts;
  private final Clock clock;

  JdbcEditorialDesk(
      JdbcClient jdbc, NewsletterReader reader, LocalizedTextAsJson texts, Clock clock) {
    this.jdbc = jdbc;
    this.reader = reader;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Page<Line> list(PageRequest page) {
    List<Line> items =
        jdbc.sql(NewsletterSql.LINES)
            .param("size", page.size())
            .param("offset", page.offset())
            .query(this::line)
            .list();
    return new Page<>(items, page.number(), page.size(), count("newsletters.newsletter"));
  }

  private Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        NewsletterReader.id(row),
        texts.read(row.getString("title")),
        State.valueOf(row.getString("state")),
        readIfAny(row, "at"));
  }

  @Override
  public Optional<Sheet> find(NewsletterId id) {
    return jdbc.sql(NewsletterSql.SHEET).param("id", id.value()).query(this::sheet).optional();
  }

  private Sheet sheet(ResultSet row, int number) throws SQLException {
    return new Sheet(
        reader.card(row, number),
        row.getLong("version"),
        State.valueOf(row.getString("state")),
        readIfAny(row, "at"),
        row.getInt("readers"),
        row.getInt("laid"));
  }

  @Override
  public Optional<Instant> lastSent() {
    return jdbc.sql(NewsletterSql.LAST_SENT).query((row, _) -> readIfAny(row, "at")).single();
  }

  @Override
  public Readers readers() {
    return ReaderCount.in(jdbc, clock.instant());
  }

  @Override
  public Page<Silent> silent(PageRequest page) {
    List<Silent> items =
        jdbc.sql(NewsletterSql.SILENT)
            .param("size", page.size())
            .param("offset", page.offset())
            .query(
                (row, _) ->
                    new Silent(
                        SubscriptionReader.id(row),
                        row.getString("domain"),
                        read(row, "resting_since")))
            .list();
    return new Page<>(
        items,
        page.number(),
        page.size(),
        count("newsletters.subscription where state = 'RESTING'"));
  }

  private long count(String what) {
    return jdbc.sql("select count(*) from " + what).query(Long.class).single();
  }
}
