package nl.schakel.notifications.query;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.schakel.notifications.NoticeId;
import nl.schakel.notifications.model.Notice;
import nl.schakel.notifications.model.Notice.Silence;
import nl.schakel.people.PersonId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/**
 * What somebody was told, and how they want to hear. However many: a constant number of questions.
 */
public interface NoticeBook {

  /** The newest first. */
  Page<Line> of(PersonId reader, PageRequest page);

  Choices choices(PersonId reader);

  /** One notice; without a moment at which it was read, it was not. */
  record Line(
      NoticeId id, Notice.Kind kind, String path, Instant toldAt, Optional<Instant> readAt) {}

  /**
   * By which channels somebody does not want to hear of what.
   *
   * @param version 0 as long as nothing was chosen
   */
  record Choices(long version, Set<Silence> silences) {
    public Choices {
      silences = Set.copyOf(silences);
    }

    public boolean isSilenced(Notice.Area area, Notice.Channel channel) {
      return silences.contains(new Silence(area, channel));
    }
  }
}
