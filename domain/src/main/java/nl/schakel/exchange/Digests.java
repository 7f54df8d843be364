package nl.schakel.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.schakel.communities.CommunityCard;
import nl.schakel.people.PersonId;

/** What a digest tells its reader: which questions, and nothing of what was said. */
public interface Digests {

  /** How long the link to end them is good: who finds an old one in a full mailbox may use it. */
  Duration LINKS_GOOD = Duration.ofDays(365);

  /**
   * What others asked and answered in the communities of a reader. Nothing for who does not want
   * digests (any more).
   *
   * @param since not counted itself
   */
  List<Part> of(PersonId reader, Instant since, Instant until);

  /** What is new in one community; at least one. */
  record Part(CommunityCard community, List<Line> talks) {
    public Part {
      talks = List.copyOf(talks);
    }
  }

  /** A question that was asked or answered. */
  record Line(TalkId talk, String title) {}
}
