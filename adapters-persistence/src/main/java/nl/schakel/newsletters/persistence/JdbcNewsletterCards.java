package nl.schakel.newsletters.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.newsletters.NewsletterCards;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.SubscriptionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNewsletterCards implements NewsletterCards {

  private final JdbcClient jdbc;
  private final NewsletterReader reader;

  JdbcNewsletterCards(JdbcClient jdbc, NewsletterReader reader) {
    this.jdbc = jdbc;
    this.reader = reader;
  }

  @Override
  public Map<SubscriptionId, ReaderCard> readers(Collection<SubscriptionId> subscriptions) {
    return jdbc
        .sql("select * from newsletters.subscription where id = any(:ids)")
        .param("ids", subscriptions.stream().map(SubscriptionId::value).toArray(UUID[]::new))
        .query(SubscriptionReader::card)
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(ReaderCard::id, Function.identity()));
  }

  @Override
  public Optional<IssueCard> issue(NewsletterId newsletter) {
    return jdbc.sql("select * from newsletters.newsletter where id = :id")
        .param("id", newsletter.value())
        .query(reader::card)
        .optional();
  }
}
