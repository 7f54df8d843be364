package nl.schakel.courses.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Parsed;

/**
 * What a programme teaches online somewhere else. The other side learns no name and no address: it
 * gets a reference, and says with that reference who is through.
 *
 * @param address where one learns
 * @param secret with which the other side signs what it tells; empty when it tells nothing
 */
public record OutsideCourse(ProgrammeId programme, URI address, Optional<CallSecret> secret) {

  /** Where the reference of the learner comes in the address. */
  public static final String REFERENCE = "{reference}";

  private static final int LONGEST = 500;

  /** How the completion came to be known. */
  public enum Way {
    /** The other side called, and signed. */
    CALL,
    /** A coordinator brought a list. */
    LIST,
    /** A coordinator wrote it down, with a reason. */
    HAND
  }

  /**
   * Somebody is through.
   *
   * @param score of a final test that was passed, in percent; empty when there was none
   * @param by the coordinator; empty for a call
   */
  public record Completion(
      EnrolmentId enrolment,
      EditionId edition,
      PersonId person,
      Instant at,
      Optional<Integer> score,
      Way way,
      Optional<String> reason,
      Optional<UUID> by) {

    @Override
    public String toString() {
      return "Completion[" + enrolment.value() + "]";
    }
  }

  /** It was told wrongly, as a coordinator says. */
  public record Withdrawal(EnrolmentId enrolment, String reason, UUID by, Instant at) {

    @Override
    public String toString() {
      return "Withdrawal[" + enrolment.value() + "]";
    }
  }

  /** Codes: INVALID_LINK, TOO_LONG. */
  public static Parsed<URI> parse(String typed) {
    String address = typed.strip();
    if (address.length() > LONGEST) {
      return Parsed.invalid("TOO_LONG");
    }
    return Chapter.Video.parse(address.replace(REFERENCE, "reference")).then(_ -> written(address));
  }

  private static Parsed<URI> written(String address) {
    try {
      return Parsed.valid(new URI(address.replace("{", "%7B").replace("}", "%7D")));
    } catch (URISyntaxException broken) {
      return Parsed.invalid("INVALID_LINK");
    }
  }

  /** As it was typed. */
  public String typed() {
    return address.toString().replace("%7B", "{").replace("%7D", "}");
  }

  /** Where this learner begins or goes on. */
  public URI addressFor(EnrolmentId enrolment) {
    String reference = enrolment.value().toString();
    String typed = typed();
    if (typed.contains(REFERENCE)) {
      return URI.create(typed.replace(REFERENCE, reference));
    }
    return URI.create(typed + (typed.contains("?") ? "&" : "?") + "reference=" + reference);
  }

  public OutsideCourse at(URI other) {
    return new OutsideCourse(programme, other, secret);
  }

  public OutsideCourse with(CallSecret other) {
    return new OutsideCourse(programme, address, Optional.of(other));
  }
}
