package nl.schakel.newsletters.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import nl.schakel.newsletters.NewsletterCards.Item;
import nl.schakel.newsletters.model.Issue;
import nl.schakel.newsletters.model.Newsletter;
import nl.schakel.newsletters.model.Newsletter.Draft;
import nl.schakel.newsletters.model.Subscription.Asked;
import nl.schakel.newsletters.port.Newsletters;
import nl.schakel.newsletters.port.Subscriptions;
import nl.schakel.partners.Novelties;
import nl.schakel.shared.Slug;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** A newsletter every two weeks: two that were sent, one that is being written. */
@ApplicationService
class DemoNewslettersContent implements DemoContent {

  private static final int ITEMS = 3;

  private final Newsletters newsletters;
  private final Subscriptions subscriptions;
  private final List<Novelties> sources;
  private final Clock clock;

  DemoNewslettersContent(
      Newsletters newsletters, Subscriptions subscriptions, List<Novelties> sources, Clock clock) {
    this.newsletters = newsletters;
    this.subscriptions = subscriptions;
    this.sources = List.copyOf(sources);
    this.clock = clock;
  }

  @Override
  public String name() {
    return "newsletters";
  }

  @Override
  public int order() {
    return 640;
  }

  @Override
  public void load() {
    Instant now = clock.instant();
    List<Asked> readers = DemoReaders.all(now);
    readers.forEach(subscriptions::add);
    DemoReaders.confirmed(readers, now).forEach(subscriptions::save);
    List<Item> items = items();
    List<Item> older = every(items, 0);
    List<Item> newer = every(items, 1);
    sent(DemoIssues.AUTUMN, older, now.minus(Duration.ofDays(23)));
    sent(DemoIssues.GROUPS, newer, now.minus(Duration.ofDays(9)));
    Draft draft = Newsletter.draft(issue(DemoIssues.NEXT, List.of(), now.plus(Duration.ofDays(5))));
    newsletters.add(draft);
  }

  /** Of every feature some, the newest of each first. */
  private List<Item> items() {
    return sources.stream()
        .flatMap(source -> source.since(Instant.EPOCH, ITEMS).stream())
        .map(WriteNewsletter::item)
        .toList();
  }

  private static List<Item> every(List<Item> items, int rest) {
    return IntStream.range(0, items.size())
        .filter(at -> at % 2 == rest)
        .mapToObj(items::get)
        .toList();
  }

  private void sent(DemoIssues words, List<Item> items, Instant at) {
    Draft draft = Newsletter.draft(issue(words, items, at));
    newsletters.add(draft);
    newsletters.save(draft.send(subscriptions.countActive(), at).finish(at));
  }

  private static Issue issue(DemoIssues words, List<Item> items, Instant at) {
    String day = at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    return new Issue(new Slug(day), words.title(), words.text(), items);
  }
}
