package nl.schakel.newsletters.persistence;

import static nl.schakel.shared.persistence.Moments.utc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.newsletters.SubscriptionId;
import nl.schakel.newsletters.model.Subscription;
import nl.schakel.newsletters.model.Subscription.Asked;
import nl.schakel.newsletters.port.Subscriptions;
import nl.schakel.shared.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSubscriptions implements Subscriptions {

  private final JdbcClient jdbc;

  JdbcSubscriptions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Subscription> lock(EmailAddress email) {
    return jdbc.sql(SubscriptionSql.LOCK + "email = :email for update")
        .param("email", email.value())
        .query(SubscriptionReader::read)
        .optional();
  }

  @Override
  public Optional<Subscription> lock(SubscriptionId id) {
    return jdbc.sql(SubscriptionSql.LOCK + "id = :id for update")
        .param("id", id.value())
        .query(SubscriptionReader::read)
        .optional();
  }

  @Override
  public void add(Asked subscription) {
    jdbc.sql(SubscriptionSql.ADD).params(SubscriptionRow.columns(subscription)).update();
  }

  @Override
  public void save(Subscription subscription) {
    jdbc.sql(SubscriptionSql.SAVE).params(SubscriptionRow.columns(subscription)).update();
  }

  @Override
  public void remove(SubscriptionId id) {
    jdbc.sql("delete from newsletters.subscription where id = :id")
        .param("id", id.value())
        .update();
  }

  @Override
  public int countActive() {
    return jdbc.sql("select count(*) from newsletters.subscription where state = 'ACTIVE'")
        .query(Integer.class)
        .single();
  }

  @Override
  public List<SubscriptionId> next(Optional<SubscriptionId> after, Instant sinceUntil, int atMost) {
    return jdbc.sql(SubscriptionSql.NEXT)
        .param("after", after.map(SubscriptionId::value).orElse(new UUID(0, 0)))
        .param("until", utc(sinceUntil))
        .param("atMost", atMost)
        .query((row, _) -> SubscriptionReader.id(row))
        .list();
  }

  @Override
  public void forgetRefusals(Collection<SubscriptionId> ids) {
    jdbc.sql(SubscriptionSql.FORGET_REFUSALS)
        .param("ids", ids.stream().map(SubscriptionId::value).toArray(UUID[]::new))
        .update();
  }

  @Override
  public int removeUnconfirmed(Instant now, int atMost) {
    return jdbc.sql(SubscriptionSql.REMOVE_UNCONFIRMED)
        .param("now", utc(now))
        .param("atMost", atMost)
        .update();
  }

  @Override
  public List<SubscriptionId> removeResting(Instant since, int atMost) {
    return jdbc.sql(SubscriptionSql.REMOVE_RESTING)
        .param("since", utc(since))
        .param("atMost", atMost)
        .query((row, _) -> SubscriptionReader.id(row))
        .list();
  }

  @Override
  public void tally(Change change, Instant at) {
    jdbc.sql(
            switch (change) {
              case CAME -> SubscriptionSql.CAME;
              case WENT -> SubscriptionSql.WENT;
            })
        .param("month", at.atOffset(ZoneOffset.UTC).toLocalDate().withDayOfMonth(1))
        .update();
  }

  @Override
  public List<Map<String, Object>> recordsOf(EmailAddress email) {
    return jdbc.sql(SubscriptionSql.RECORDS).param("email", email.value()).query().listOfRows();
  }
}
