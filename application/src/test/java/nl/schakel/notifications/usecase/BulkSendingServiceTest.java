package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.NewsletterPost.Progress;
import nl.schakel.notifications.model.NewsletterMatter.NewsletterOut;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Dead;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.model.OutgoingMail.Sent;
import nl.schakel.notifications.model.OutgoingMail.Waiting;
import nl.schakel.notifications.port.BulkOutbox;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.NewsletterContent;
import nl.schakel.notifications.port.Postbox;
import nl.schakel.notifications.port.Postbox.Delivery;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import org.junit.jupiter.api.Test;

/** Three mails of a newsletter; the database goes away when the second is written off. */
class BulkSendingServiceTest implements BulkOutbox, BulkDesk {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final List<Settled> settled = new ArrayList<>();
  private final List<OutgoingMail> told = new ArrayList<>();
  private List<Sending> due = Stream.generate(BulkSendingServiceTest::mail).limit(3).toList();

  @Test
  void what_nobody_began_is_put_back_and_what_left_is_told() {
    List<Sending> mails = due;
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    Postbox postbox = () -> new Postbox.Opening.Opened(new Takes());
    assertThatThrownBy(new BulkSendingService(this, this, postbox, clock)::sendDue)
        .isInstanceOf(IllegalStateException.class);
    assertThat(settled)
        .containsExactly(
            new Settled(mails.getFirst(), mails.getFirst().sent(NOW)),
            new Settled(mails.getLast(), mails.getLast().putBack(NOW, "INTERRUPTED")));
    assertThat(told).hasSize(2).allMatch(Sent.class::isInstance);
  }

  private static Sending mail() {
    Waiting waiting =
        OutgoingMail.about(
            new NewsletterOut(NewsletterId.next()), PersonId.next(), "schakel.example", NOW);
    return new Sending(waiting.details(), 1, NOW.plus(Duration.ofMinutes(5)));
  }

  @Override
  public List<Sending> claim(Instant now, Instant leaseUntil, int atMost) {
    List<Sending> claimed = due;
    due = List.of();
    return claimed;
  }

  @Override
  public void settle(List<Settled> outcomes) {
    boolean second = settled.size() == 1 && outcomes.getFirst().after() instanceof Sent;
    if (second) {
      throw new IllegalStateException("away");
    }
    settled.addAll(outcomes);
  }

  @Override
  public Batch compose(List<Sending> mails, Instant now) {
    return new Batch(mails.stream().map(mail -> new Ready(mail, letter(mail))).toList(), List.of());
  }

  private static Letter letter(Sending mail) {
    return new Letter(
        mail.details().messageId(),
        mail.repeats(),
        new Letter.Addressee(
            new PersonName("Lezer"), new EmailAddress("lezer@wijk.example"), Language.DUTCH),
        URI.create("https://schakel.example/newsletter"),
        new NewsletterContent.Subscribed(),
        List.of());
  }

  @Override
  public void tell(List<OutgoingMail> outcomes, Instant now) {
    told.addAll(outcomes);
  }

  @Override
  public void tellReturned(Dead mail, Instant now) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int waiting(Instant now) {
    return due.size();
  }

  @Override
  public Progress progress(NewsletterId newsletter) {
    throw new UnsupportedOperationException();
  }

  private static final class Takes implements Postbox.Round {

    @Override
    public Delivery deliver(Letter letter) {
      return new Delivery.Taken();
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
