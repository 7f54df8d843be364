package nl.schakel.exchange.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.schakel.communities.Communities;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.DigestPost;
import nl.schakel.exchange.model.DigestMoments;
import nl.schakel.exchange.port.DigestReaders;
import nl.schakel.exchange.port.DigestReaders.Due;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class DigestSendingService implements SendDigests {

  /** A server that was down longer has no news any more, only history. */
  private static final Duration NEWS = Duration.ofDays(35);

  private final DigestReaders readers;
  private final Communities communities;
  private final DigestPost post;
  private final Clock clock;

  DigestSendingService(
      DigestReaders readers, Communities communities, DigestPost post, Clock clock) {
    this.readers = readers;
    this.communities = communities;
    this.post = post;
    this.clock = clock;
  }

  @Override
  public int sendDue() {
    DigestMoments moments = DigestMoments.before(clock.instant());
    return readers.news(moments.day().minus(NEWS), moments.day()).entrySet().stream()
        .mapToInt(news -> send(news.getKey(), news.getValue(), moments))
        .sum();
  }

  private int send(CommunityId community, Instant news, DigestMoments moments) {
    List<Due> due = readers.take(communities.members(community), news, moments);
    due.forEach(each -> post.lay(each.reader(), each.since(), each.until()));
    return due.size();
  }
}
