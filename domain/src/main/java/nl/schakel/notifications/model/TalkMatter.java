package nl.schakel.notifications.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
   * Somebody answered what the reader asked. Of more answers on a day only the first is told: who
   * looks finds the others, and nobody can fill a mailbox by answering.
   */
  record TalkAnswered(TalkId talk, UUID post, Instant at) implements AboutPost {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Override
    public String occasion() {
      return "TALK_ANSWERED:%s:%s".formatted(talk.value(), LocalDate.ofInstant(at, ZONE));
    }
  }
}
