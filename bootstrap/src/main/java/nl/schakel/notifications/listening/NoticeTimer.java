package nl.schakel.notifications.listening;

import java.time.Duration;
import nl.schakel.notifications.usecase.ReadNotices;
import nl.schakel.notifications.usecase.ReadNotices.Terms;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what people were told long ago. */
@Component
class NoticeTimer {

  private final ReadNotices notices;
  private final Terms terms;

  NoticeTimer(
      ReadNotices notices,
      @Value("${schakel.notices.keep-read}") Duration read,
      @Value("${schakel.notices.keep-unread}") Duration unread) {
    this.notices = notices;
    this.terms = new Terms(read, unread);
  }

  @Scheduled(initialDelayString = "PT12M", fixedDelayString = "PT1H")
  void forget() {
    int some = notices.forget(terms);
    while (some > 0) {
      some = notices.forget(terms);
    }
  }
}
