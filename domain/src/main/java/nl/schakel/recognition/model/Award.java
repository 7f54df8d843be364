package nl.schakel.recognition.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.learning.Runs.Accreditation;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.DeliveryId;
import org.jmolecules.ddd.types.AggregateRoot;

/** Points of one register for one completion, until the register has them. */
public sealed interface Award extends AggregateRoot<Award, AwardId> {

  /** The reason of a register that knows nobody by this number, and says no more. */
  String UNKNOWN = "UNKNOWN";

  Points points();

  @Override
  default AwardId getId() {
    return points().id();
  }

  /**
   * What was earned: frozen when it was, whatever the register offers later.
   *
   * @param day on which the register sees the programme completed
   */
  record Points(
      AwardId id,
      CompletionId completion,
      OrganisationId register,
      BigDecimal points,
      LocalDate day,
      Optional<String> courseId) {}

  /** What a completion earns, of each register once. */
  static List<Open> earned(Completion.Held completion, List<Accreditation> offered) {
    return offered.stream()
        .filter(each -> each.isValid(completion.details().completedAt()))
        .filter(each -> completion.details().tested() || !each.assessmentRequired())
        .collect(
            Collectors.toMap(
                Accreditation::register,
                Function.identity(),
                (one, other) -> one.points().compareTo(other.points()) >= 0 ? one : other))
        .values()
        .stream()
        .map(each -> open(completion.details(), each))
        .toList();
  }

  private static Open open(Completion.Details completion, Accreditation offered) {
    return new Open(
        new Points(
            AwardId.next(),
            completion.id(),
            offered.register(),
            offered.points(),
            offered.dayOf(completion.completedAt()),
            offered.courseId()));
  }

  /** The register does not know yet. */
  record Open(Points points) implements Award {

    public Delivered deliver(DeliveryId delivery, String number) {
      return new Delivered(points, delivery, number);
    }

    public Sending send(DeliveryId delivery, String number) {
      return new Sending(points, delivery, number);
    }
  }

  /**
   * The web service of the register is being told.
   *
   * @param number under which it is, as it stands on the list
   */
  record Sending(Points points, DeliveryId delivery, String number) implements Award {

    public Delivered accept() {
      return new Delivered(points, delivery, number);
    }

    public Rejected reject(String reason) {
      return new Rejected(points, delivery, number, reason);
    }

    /** It goes with another list. */
    public Open callBack() {
      return new Open(points);
    }

    @Override
    public String toString() {
      return "Sending[" + points.id().value() + "]";
    }
  }

  /**
   * The register was told.
   *
   * @param number under which it was, as it stood on the list
   */
  record Delivered(Points points, DeliveryId delivery, String number) implements Award {

    public Rejected reject(String reason) {
      return new Rejected(points, delivery, number, reason);
    }

    /** They are not right any more, and the register knows. */
    public Settled settle() {
      return new Settled(points, delivery, number);
    }

    @Override
    public String toString() {
      return "Delivered[" + points.id().value() + "]";
    }
  }

  /** The register had them, and was told that they are not right any more. */
  record Settled(Points points, DeliveryId delivery, String number) implements Award {
    @Override
    public String toString() {
      return "Settled[" + points.id().value() + "]";
    }
  }

  /** The register did not take it. */
  record Rejected(Points points, DeliveryId delivery, String number, String reason)
      implements Award {

    /** It goes with the next list. */
    public Open bringBack() {
      return new Open(points);
    }

    @Override
    public String toString() {
      return "Rejected[" + points.id().value() + "]";
    }
  }
}
