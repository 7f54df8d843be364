package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.newsletters.NewsletterCards;
import nl.schakel.newsletters.NewsletterCards.IssueCard;
import nl.schakel.newsletters.NewsletterCards.ReaderCard;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.NewsletterPost;
import nl.schakel.newsletters.SubscriptionId;
import nl.schakel.notifications.model.NewsletterMatter.NewsletterOut;
import nl.schakel.notifications.model.OutgoingMail;
import nl.schakel.notifications.model.OutgoingMail.Dead;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.model.OutgoingMail.Sent;
import nl.schakel.notifications.port.BulkOutbox.Settled;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class BulkDeskService implements BulkDesk {

  private final NewsletterCards newsletters;
  private final NewsletterLetters letters;
  private final NewsletterPost.Returns returns;

  BulkDeskService(
      NewsletterCards newsletters, NewsletterLetters letters, NewsletterPost.Returns returns) {
    this.newsletters = newsletters;
    this.letters = letters;
    this.returns = returns;
  }

  @Override
  public Batch compose(List<Sending> mails, Instant now) {
    Map<SubscriptionId, ReaderCard> readers =
        newsletters.readers(mails.stream().map(NewsletterLetters::subscription).toList());
    Map<UUID, String> links =
        letters.links(readers.keySet().stream().map(SubscriptionId::value).toList(), now);
    Map<NewsletterId, Optional<IssueCard>> issues = new HashMap<>();
    List<Ready> ready = new ArrayList<>();
    List<Settled> dropped = new ArrayList<>();
    for (Sending mail : mails) {
      Optional<ReaderCard> reader =
          Optional.ofNullable(readers.get(NewsletterLetters.subscription(mail)))
              .filter(ReaderCard::isReached);
      Optional<IssueCard> issue =
          newsletter(mail).flatMap(id -> issues.computeIfAbsent(id, newsletters::issue));
      if (reader.isPresent() && issue.filter(it -> !it.stopped()).isPresent()) {
        String link = links.getOrDefault(reader.get().id().value(), "");
        ready.add(new Ready(mail, letters.news(mail, issue.get(), reader.get(), link)));
      } else {
        dropped.add(new Settled(mail, mail.drop(now)));
      }
    }
    return new Batch(ready, dropped);
  }

  private static Optional<NewsletterId> newsletter(OutgoingMail mail) {
    return mail.details().matter() instanceof NewsletterOut(NewsletterId id)
        ? Optional.of(id)
        : Optional.empty();
  }

  @Override
  public void tell(List<OutgoingMail> outcomes, Instant now) {
    List<SubscriptionId> taken = new ArrayList<>();
    for (OutgoingMail outcome : outcomes) {
      SubscriptionId reader = NewsletterLetters.subscription(outcome);
      switch (outcome) {
        case Sent _ -> taken.add(reader);
        case Dead(var _, int _, var _, String error) when NoSuchMailbox.SAID.test(error) ->
            returns.refused(reader, now);
        case OutgoingMail _ -> {}
      }
    }
    returns.taken(taken);
  }

  @Override
  public void tellReturned(Dead mail, Instant now) {
    newsletter(mail)
        .filter(_ -> NoSuchMailbox.SAID.test(mail.error()))
        .ifPresent(_ -> returns.cameBack(NewsletterLetters.subscription(mail), now));
  }
}
