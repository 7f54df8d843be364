package nl.schakel.notifications.model;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.schakel.exchange.TalkId;

/** What a mail about questions among members is about. Never who wrote, and never what. */
public sealed interface TalkMatter extends Matter.AboutTalks {

  /** What was asked and answered in the reader's communities between two moments. */
  record TalkDigest(Instant since, Instant until) implements TalkMatter {
    @Override
    public String occasion() {
      return "TALK_DIGEST:%d".formatted(until.getEpochSecond());
    }
  }

  /** Something was written that concerns the reader more than others. */
  sealed interface AboutPost extends TalkMatter {

    UUID post();
  }

  /** A post calls its reader. */
  record TalkCalled(UUID post) implements AboutPost {
    @Override
    public String occasion() {
      return "TALK_CALLED:" + post;
    }
  }

  /**
   * Somebody answered what the reader asked. Of more answers within an hour only the first is told:
   * who looks finds the others.
   */
  record TalkAnswered(TalkId talk, UUID post, Instant at) implements AboutPost {

    private static final Duration TOGETHER = Duration.ofHours(1);

    @Override
    public String occasion() {
      return "TALK_ANSWERED:%s:%d"
          .formatted(talk.value(), Math.floorDiv(at.toEpochMilli(), TOGETHER.toMillis()));
    }
  }
}
