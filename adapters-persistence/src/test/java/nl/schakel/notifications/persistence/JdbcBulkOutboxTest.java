package nl.schakel.notifications.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.NewsletterPost.Progress;
import nl.schakel.notifications.MailId;
import nl.schakel.notifications.model.NewsletterMatter.NewsletterOut;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.model.OutgoingMail.Waiting;
import nl.schakel.notifications.port.BulkOutbox.Settled;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class JdbcBulkOutboxTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Instant LEASE = NOW.plus(Duration.ofMinutes(5));

  private final JdbcClient jdbc = JdbcClient.create(TestDatabase.fresh().dataSource());
  private final JdbcOutbox outbox = new JdbcOutbox(jdbc, JsonMapper.shared());
  private final JdbcBulkOutbox bulk = new JdbcBulkOutbox(jdbc, JsonMapper.shared());
  private final NewsletterId newsletter = NewsletterId.next();

  @Test
  void two_senders_at_once_take_each_mail_once() throws Exception {
    outbox.add(mails(300));
    List<MailId> taken = new ArrayList<>();
    try (ExecutorService senders = Executors.newFixedThreadPool(2)) {
      Callable<List<Sending>> all = this::takeAll;
      for (Future<List<Sending>> sender : senders.invokeAll(List.of(all, all))) {
        sender.get().forEach(mail -> taken.add(mail.getId()));
      }
    }
    assertThat(taken).hasSize(300).doesNotHaveDuplicates();
  }

  private List<Sending> takeAll() {
    List<Sending> all = new ArrayList<>();
    for (List<Sending> some = claim(NOW); !some.isEmpty(); some = claim(NOW)) {
      all.addAll(some);
    }
    return all;
  }

  @Test
  void what_a_killed_sender_held_comes_back_after_its_lease_and_nothing_else() {
    outbox.add(mails(3));
    List<Sending> taken = claim(NOW);
    bulk.settle(List.of(new Settled(taken.getFirst(), taken.getFirst().sent(NOW))));

    assertThat(claim(NOW)).isEmpty();
    List<Sending> again = claim(LEASE);
    assertThat(again).hasSize(2).allSatisfy(mail -> assertThat(mail.repeats()).isOne());
    bulk.settle(List.of(new Settled(taken.get(1), taken.get(1).drop(LEASE))));
    assertThat(bulk.progress(newsletter)).isEqualTo(new Progress(2, 1, 0, 0));
    assertThat(bulk.waiting(LEASE)).isZero();
    assertThat(bulk.waiting(LEASE.plus(Duration.ofMinutes(5)))).isEqualTo(2);
  }

  @Test
  void nobody_gets_a_newsletter_twice_however_often_it_is_laid_down() {
    PersonId reader = PersonId.next();
    outbox.add(List.of(mail(reader)));
    outbox.add(List.of(mail(reader)));
    assertThat(claim(NOW)).hasSize(1);
  }

  @Test
  void other_mails_do_not_wait_in_the_same_line() {
    outbox.add(mails(2));
    assertThat(outbox.claim(NOW, LEASE, 10)).isEmpty();
  }

  private List<Sending> claim(Instant now) {
    return bulk.claim(now, now.plus(Duration.ofMinutes(5)), 50);
  }

  private List<Waiting> mails(int count) {
    return IntStream.range(0, count).mapToObj(_ -> mail(PersonId.next())).toList();
  }

  private Waiting mail(PersonId reader) {
    return OutgoingMail.about(new NewsletterOut(newsletter), reader, "schakel.example", NOW);
  }
}
