package nl.schakel.recognition.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.DeliveryId;
import nl.schakel.recognition.query.Passport.Way;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** Points that registers are to be told, for the coordinators of who organised. */
public interface DeliveryDesk {

  /** How many wait for each register, by what they wait for. */
  Map<OrganisationId, Counts> counts(Collection<OrganisationId> organisers);

  /** What waits for this register, oldest day first. */
  List<Line> waiting(OrganisationId register, OrganisationId organiser);

  /** Told, but not right any more: the register has to take them back. */
  List<Line> toTakeBack(OrganisationId register, OrganisationId organiser);

  /** The lists that were given, the newest first. */
  List<Given> given(OrganisationId register, OrganisationId organiser);

  /** The same of all registers, the newest first. */
  Page<Given> given(Collection<OrganisationId> organisers, PageRequest page);

  /** What stood on one list, if one of these organised it. */
  Optional<Handed> handed(DeliveryId delivery, Set<OrganisationId> organisers);

  /** How many lines wait for what. */
  record Counts(int ready, int withoutNumber, int doubled, int rejected, int differing) {}

  /**
   * One line.
   *
   * @param number under which the register knows the person, now or when the list was given
   * @param way how far it is
   * @param reason why the register did not take it, or {@link #DOUBLE}
   * @param pointsNow of a line that is not right any more: what it would be now, if anything
   */
  record Line(
      AwardId id,
      PersonId person,
      String name,
      Optional<String> number,
      LocalizedText title,
      LocalDate day,
      BigDecimal points,
      Optional<String> courseId,
      Way way,
      Optional<String> reason,
      Optional<BigDecimal> pointsNow,
      Optional<LocalDate> dayNow) {

    /** The reason of a line that waits because somebody else gave the same number. */
    public static final String DOUBLE = "DOUBLE";

    public boolean isReady() {
      return way == Way.OPEN && number.isPresent() && reason.isEmpty();
    }

    public boolean isDouble() {
      return way == Way.OPEN && reason.isPresent();
    }

    @Override
    public String toString() {
      return "Line[" + id.value() + "]";
    }
  }

  /** A list that was given. */
  record Given(
      DeliveryId id,
      OrganisationId register,
      OrganisationId organiser,
      Optional<PersonId> by,
      Instant at,
      Optional<String> proof,
      int lines,
      Optional<Told> told) {}

  /**
   * How far telling a web service is.
   *
   * @param again when it is tried again; empty when it is not
   * @param trouble why it did not work, in a code
   */
  record Told(int sending, Optional<Instant> again, Optional<String> trouble) {}

  /** The same with what stood on it. */
  record Handed(Given given, List<Line> lines) {
    public Handed {
      lines = List.copyOf(lines);
    }
  }
}
