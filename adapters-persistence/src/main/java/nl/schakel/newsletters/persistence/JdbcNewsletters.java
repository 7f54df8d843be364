package nl.schakel.newsletters.persistence;

import static nl.schakel.shared.persistence.Moments.utc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.model.Newsletter;
import nl.schakel.newsletters.model.Newsletter.Draft;
import nl.schakel.newsletters.model.Newsletter.Scheduled;
import nl.schakel.newsletters.model.Newsletter.Sending;
import nl.schakel.newsletters.port.Newsletters;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.LocalizedTextAsJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNewsletters implements Newsletters {

  private final JdbcClient jdbc;
  private final NewsletterReader reader;
  private final LocalizedTextAsJson texts;
  private final ItemsAsJson items;

  JdbcNewsletters(
      JdbcClient jdbc, NewsletterReader reader, LocalizedTextAsJson texts, ItemsAsJson items) {
    this.jdbc = jdbc;
    this.reader = reader;
    this.texts = texts;
    this.items = items;
  }

  @Override
  public void add(Draft newsletter) {
    jdbc.sql(NewsletterSql.ADD).params(NewsletterRow.columns(newsletter, texts, items)).update();
  }

  @Override
  public void save(Newsletter newsletter) {
    jdbc.sql(NewsletterSql.SAVE).params(NewsletterRow.columns(newsletter, texts, items)).update();
  }

  @Override
  public Optional<Newsletter> lock(NewsletterId id) {
    return jdbc.sql("select * from newsletters.newsletter where id = :id for update")
        .param("id", id.value())
        .query(reader::newsletter)
        .optional();
  }

  @Override
  public void remove(Draft newsletter) {
    jdbc.sql("delete from newsletters.newsletter where id = :id")
        .param("id", newsletter.getId().value())
        .update();
  }

  @Override
  public boolean isTaken(Slug slug, NewsletterId byOthersThan) {
    return jdbc.sql(
            """
            select exists (
              select from newsletters.newsletter where slug = :slug and id <> :id)
            """)
        .param("slug", slug.value())
        .param("id", byOthersThan.value())
        .query(Boolean.class)
        .single();
  }

  @Override
  public List<Scheduled> lockDue(Instant now) {
    return jdbc
        .sql(NewsletterSql.LOCK_DUE)
        .param("now", utc(now))
        .query(reader::newsletter)
        .list()
        .stream()
        .filter(Scheduled.class::isInstance)
        .map(Scheduled.class::cast)
        .toList();
  }

  @Override
  public Optional<Sending> lockSending() {
    return jdbc.sql(NewsletterSql.LOCK_SENDING)
        .query(reader::newsletter)
        .optional()
        .filter(Sending.class::isInstance)
        .map(Sending.class::cast);
  }
}
