package nl.schakel.recognition.port;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.DeliveryId;

/** The web service of a register, where somebody set one up. */
public interface RegisterService {

  boolean serves(OrganisationId register);

  /**
   * Tells the register; safe to repeat, because every row keeps its key. Takes its time: never
   * called within a transaction.
   */
  Answer tell(OrganisationId register, DeliveryId delivery, List<Row> rows);

  /** Points of one person, as they stood on the list. */
  record Row(
      AwardId award, String number, Optional<String> courseId, LocalDate day, BigDecimal points) {

    @Override
    public String toString() {
      return "Row[" + award.value() + "]";
    }
  }

  /** What came back. */
  sealed interface Answer {

    /** What the register made of the rows; of those that are not named it said nothing yet. */
    record Judged(Map<AwardId, Verdict> verdicts) implements Answer {
      public Judged {
        verdicts = Map.copyOf(verdicts);
      }
    }

    /**
     * Nobody answered, or not now.
     *
     * @param pause how long the register wants to be left alone
     */
    record Later(Trouble trouble, Optional<Duration> pause) implements Answer {}

    /** Asking again would not help: somebody has to change the settings. */
    record Refused(Trouble trouble) implements Answer {}
  }

  /** What the register made of one row. */
  sealed interface Verdict {

    /** It has these points, now or already. */
    record Accepted() implements Verdict {}

    record Rejected(String reason) implements Verdict {}

    /** It knows nobody by this number, or no such programme. */
    record Unknown(Optional<String> reason) implements Verdict {}
  }

  /** Why it did not work. */
  enum Trouble {
    UNREACHABLE,
    TOO_SLOW,
    BUSY,
    /** The answer is none that could be read. */
    UNREADABLE,
    /** The token is not accepted. */
    NOT_ALLOWED,
    /** The register does not take what was sent as a whole. */
    NOT_UNDERSTOOD,
    /** It was switched off in the settings meanwhile. */
    NOT_SET_UP,
    /** So often that a coordinator has to look at it. */
    GIVEN_UP
  }
}
