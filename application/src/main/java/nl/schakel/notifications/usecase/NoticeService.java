package nl.schakel.notifications.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.notifications.NoticeId;
import nl.schakel.notifications.model.Notice.Silence;
import nl.schakel.notifications.port.Notices;
import nl.schakel.notifications.port.Notices.Marking;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class NoticeService implements ReadNotices, ChooseChannels {

  /** Short transactions. */
  private static final int AT_ONCE = 1000;

  private final Notices notices;
  private final Clock clock;

  NoticeService(Notices notices, Clock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  @Override
  public String read(Actor reader, NoticeId notice) {
    return switch (notices.markRead(reader.person(), notice, clock.instant())) {
      case Marking.Marked(String path) -> path;
      case Marking.Unknown() -> throw new NotFoundException("notice");
    };
  }

  @Override
  public void readAll(Actor reader, NoticeId newest) {
    notices.markAllRead(reader.person(), newest, clock.instant());
  }

  @Override
  public int forget(Terms terms) {
    Instant now = clock.instant();
    return notices.forget(now.minus(terms.read()), now.minus(terms.unread()), AT_ONCE);
  }

  @Override
  public Outcome choose(Actor reader, Set<Silence> silences, long seen) {
    return switch (notices.choose(reader.person(), silences, seen)) {
      case SAVED -> new Outcome.Chosen();
      case STALE -> new Outcome.Stale();
    };
  }
}
