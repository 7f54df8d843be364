package nl.schakel.portal.listening;

import java.util.Optional;
import nl.schakel.portal.usecase.RefreshIndex;
import nl.schakel.shared.listening.OneByOne;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What was published a moment ago can be found. */
@Component
class IndexTimer {

  private static final OneByOne KINDS =
      new OneByOne(LoggerFactory.getLogger(IndexTimer.class), "what can be found");

  private final RefreshIndex index;

  IndexTimer(RefreshIndex index) {
    this.index = index;
  }

  @Scheduled(fixedDelayString = "${schakel.search.pause}")
  void refresh() {
    KINDS.each(index::kinds, index::refresh);
  }

  /** Once a night; several instances at once forget the same. */
  @Scheduled(cron = "${schakel.search.forget-time}", zone = "UTC")
  void forgetWords() {
    Optional<String> last = Optional.of("");
    while (last.isPresent()) {
      last = last.flatMap(index::forgetWords);
    }
  }
}
