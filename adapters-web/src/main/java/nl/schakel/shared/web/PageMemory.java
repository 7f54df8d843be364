package nl.schakel.shared.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Changes.Moment;
import org.springframework.stereotype.Component;

/**
 * Public pages as they were drawn a moment ago. Opening time is when everybody looks at the same
 * page, so each is drawn once and given to all. Other instances hear nothing of a change made here;
 * there a page is at most a second old.
 */
@Component
public class PageMemory {

  /** Longer than drawing takes; who waited longer than this would rather draw it again. */
  private static final Duration SPARE = Duration.ofSeconds(5);

  private static final Duration FORGOTTEN = Duration.ofMinutes(10);
  private static final int MOST_BYTES = 24 * 1024 * 1024;
  private static final int FLIGHTS = 64;

  private final Changes changes;
  private final ReentrantLock[] flights =
      IntStream.range(0, FLIGHTS).mapToObj(_ -> new ReentrantLock()).toArray(ReentrantLock[]::new);
  private final Cache<Address, Drawn> pages =
      Caffeine.newBuilder()
          .expireAfterAccess(FORGOTTEN)
          .maximumWeight(MOST_BYTES)
          .weigher((Address address, Drawn drawn) -> drawn.page().weight())
          .build();

  PageMemory(Clock clock) {
    this.changes = new Changes(clock);
  }

  /** What is shown to visitors changed: nobody sees the old pages any more. */
  public void changed() {
    changes.changed();
  }

  /** Somebody took or freed a place: pages follow within a tenth of a second. */
  public void counted() {
    changes.counted();
  }

  /** All that makes two answers differ. */
  record Address(String path, String query, Language language) {}

  /** A page and when it was drawn. */
  private record Drawn(RememberedPage page, Moment since) {}

  Moment now() {
    return changes.now();
  }

  void keep(Address address, RememberedPage page, Moment since) {
    pages.put(address, new Drawn(page, since));
  }

  void forget(Address address) {
    pages.invalidate(address);
  }

  Optional<RememberedPage> fresh(Address address) {
    return find(address, drawn -> changes.isFresh(drawn.since()));
  }

  /** Good enough for who would otherwise wait for somebody who is drawing it already. */
  Optional<RememberedPage> spare(Address address) {
    return find(address, drawn -> changes.isUsable(drawn.since(), SPARE));
  }

  boolean knows(Address address) {
    return pages.getIfPresent(address) != null;
  }

  /** Held by who draws this page again; another page may share it, which does no harm. */
  Lock flight(Address address) {
    return flights[Math.floorMod(address.hashCode(), FLIGHTS)];
  }

  private Optional<RememberedPage> find(Address address, java.util.function.Predicate<Drawn> good) {
    return Optional.ofNullable(pages.getIfPresent(address)).filter(good).map(Drawn::page);
  }
}
