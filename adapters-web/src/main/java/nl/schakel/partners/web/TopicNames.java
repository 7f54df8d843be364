package nl.schakel.partners.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.Topics;
import org.springframework.stereotype.Component;

/**
 * What topics are called, for the search that everybody uses: every find asks for all of them, and
 * they hardly ever change, so they are remembered for a few seconds.
 */
@Component
class TopicNames {

  private static final Duration REMEMBERED = Duration.ofSeconds(4);

  private final LoadingCache<Class<Remembered>, Remembered> remembered;

  TopicNames(Topics topics) {
    remembered =
        Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .build(_ -> new Remembered(topics.all(), topics.former()));
  }

  private record Remembered(List<TopicCard> now, List<TopicCard> former) {}

  List<TopicCard> now() {
    return remembered.get(Remembered.class).now();
  }

  /** With the labels that they had before: people go on using those. */
  List<TopicCard> ever() {
    Remembered names = remembered.get(Remembered.class);
    return Stream.concat(names.now().stream(), names.former().stream()).toList();
  }
}
