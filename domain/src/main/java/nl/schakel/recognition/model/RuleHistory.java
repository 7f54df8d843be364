package nl.schakel.recognition.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;

/** Everything that was ever said about what completing a programme takes, the oldest first. */
public record RuleHistory(List<RuleVersion> versions) implements ValueObject {

  public static final RuleHistory NONE = new RuleHistory(List.of());

  public RuleHistory {
    versions = versions.stream().sorted(Comparator.comparingInt(RuleVersion::number)).toList();
  }

  /** What was said last; also when it does not hold yet. */
  public Optional<RuleVersion> last() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }

  /** How often somebody said something. */
  public int latest() {
    return last().map(RuleVersion::number).orElse(RuleVersion.USUAL);
  }

  /** By which an edition is judged that began at this moment: what was said last about it. */
  public RuleVersion at(Instant begin, boolean hasSessions) {
    return versions.reversed().stream()
        .filter(version -> !version.from().isAfter(begin))
        .findFirst()
        .orElseGet(() -> RuleVersion.usual(hasSessions));
  }

  /** By which somebody was judged. */
  public RuleVersion numbered(int number, boolean hasSessions) {
    return versions.stream()
        .filter(version -> version.number() == number)
        .findFirst()
        .orElseGet(() -> RuleVersion.usual(hasSessions));
  }

  /** As it would be with one version more. */
  public RuleHistory with(RuleVersion next) {
    List<RuleVersion> more = new ArrayList<>(versions);
    more.add(next);
    return new RuleHistory(more);
  }

  /**
   * What completing a programme takes, as somebody said at some moment.
   *
   * @param number the first is 1; {@link #USUAL} is what counts while nobody said anything
   * @param from editions that begin from then on are judged by it
   * @param losing what becomes of who completed by an earlier version and not by this one
   * @param by the account of who said so; empty where that was not kept
   */
  public record RuleVersion(
      int number,
      CompletionRule rule,
      Instant from,
      Losing losing,
      Optional<String> reason,
      Instant setAt,
      Optional<UUID> by)
      implements ValueObject {

    public static final int USUAL = 0;
    public static final int LONGEST_REASON = 500;

    /** What becomes of a certificate that would not be given any more. */
    public enum Losing {
      KEEPS,
      REVOKED
    }

    /** What counts where nobody said anything else. */
    static RuleVersion usual(boolean hasSessions) {
      return new RuleVersion(
          USUAL,
          CompletionRule.usual(hasSessions),
          Instant.EPOCH,
          Losing.KEEPS,
          Optional.empty(),
          Instant.EPOCH,
          Optional.empty());
    }

    @Override
    public String toString() {
      return "RuleVersion[" + number + "]";
    }
  }
}
