package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.NewsletterPost;
import nl.schakel.newsletters.SubscriptionId;
import nl.schakel.notifications.model.NewsletterMatter.NewsletterOut;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Dead;
import nl.schakel.notifications.model.OutgoingMail.Sent;
import nl.schakel.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkDeskTest implements NewsletterPost.Returns {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private final List<SubscriptionId> refused = new ArrayList<>();
  private final List<SubscriptionId> taken = new ArrayList<>();
  private final List<SubscriptionId> cameBack = new ArrayList<>();
  private final PersonId reader = PersonId.next();
  private final OutgoingMail.Waiting mail =
      OutgoingMail.about(new NewsletterOut(NewsletterId.next()), reader, "schakel.example", NOW);
  private final Sent sent = new Sent(mail.details(), 1, NOW, Optional.empty());

  @ParameterizedTest
  @ValueSource(strings = {"SMTP_550", "SMTP_551", "SMTP_553", "SMTP_550_5.1.1"})
  void an_address_that_does_not_exist_counts_against_its_subscription(String code) {
    tell(new Dead(mail.details(), 1, NOW, code));
    assertThat(refused).containsExactly(new SubscriptionId(reader.value()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SMTP_552",
        "SMTP_554",
        "SMTP_530",
        "SMTP_451",
        "SMTP_550_5.7.1",
        "SMTP_550_5.1.8",
        "NEVER_FINISHED"
      })
  void a_full_mailbox_or_a_server_that_dislikes_us_says_nothing_of_the_address(String code) {
    tell(new Dead(mail.details(), 1, NOW, code));
    assertThat(refused).isEmpty();
    assertThat(taken).isEmpty();
  }

  @Test
  void a_mail_that_arrives_makes_up_for_refusals_of_before() {
    tell(sent);
    assertThat(taken).containsExactly(new SubscriptionId(reader.value()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DSN_5.1.1", "DSN_5.1.2", "DSN_5.1.3", "DSN_5.1.6", "DSN_5.1.10"})
  void so_does_one_of_which_that_is_said_by_mail(String code) {
    new PostOffice().bulkDesk(this).tellReturned(sent.comeBack(NOW, code), NOW);
    assertThat(cameBack).containsExactly(new SubscriptionId(reader.value()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DSN_5.2.2", "DSN_5.7.1", "DSN_5.1.8", "DSN_4.4.7", "DSN_5.0.0"})
  void other_things_that_are_said_by_mail_do_not(String code) {
    new PostOffice().bulkDesk(this).tellReturned(sent.comeBack(NOW, code), NOW);
    assertThat(cameBack).isEmpty();
  }

  private void tell(OutgoingMail outcome) {
    new PostOffice().bulkDesk(this).tell(List.of(outcome), NOW);
  }

  @Override
  public void refused(SubscriptionId subscription, Instant at) {
    refused.add(subscription);
  }

  @Override
  public void cameBack(SubscriptionId subscription, Instant at) {
    cameBack.add(subscription);
  }

  @Override
  public void taken(List<SubscriptionId> readers) {
    taken.addAll(readers);
  }
}
