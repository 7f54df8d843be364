package nl.schakel.recognition.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.recognition.query.DeliveryDesk.Given;
import nl.schakel.recognition.query.DeliveryDesk.Line;
import nl.schakel.recognition.query.DeliveryDesk.Told;

/** What the API says of points on their way to a register; the names are a contract. */
interface DeliveryShapes {

  /** What a line waits for. */
  enum LineState {
    READY,
    WITHOUT_NUMBER,
    /** Somebody else gave the same number; it goes when one of them corrects it. */
    DOUBLE,
    REJECTED,
    SENDING,
    DELIVERED,
    TO_TAKE_BACK,
    /** They are not right any more, and the register knows. */
    SETTLED
  }

  /**
   * Points of one completion.
   *
   * @param number under which the register knows the person, now or when the list was given
   * @param courseId by which the register knows the programme
   * @param reason why the register did not take it, or DOUBLE
   * @param pointsNow of a line to take back: what it would be now, if anything
   */
  record RegisterPointsShape(
      UUID id,
      LineState state,
      String name,
      Optional<String> number,
      Map<String, String> title,
      LocalDate earnedOn,
      BigDecimal points,
      Optional<String> courseId,
      Optional<String> reason,
      Optional<BigDecimal> pointsNow,
      Optional<LocalDate> earnedOnNow) {

    static RegisterPointsShape of(Line line) {
      return of(
          line,
          switch (line.way()) {
            case OPEN -> open(line);
            case SENDING -> LineState.SENDING;
            case DELIVERED -> LineState.DELIVERED;
            case REJECTED -> LineState.REJECTED;
            case SETTLED -> LineState.SETTLED;
          });
    }

    private static LineState open(Line line) {
      if (line.isDouble()) {
        return LineState.DOUBLE;
      }
      return line.isReady() ? LineState.READY : LineState.WITHOUT_NUMBER;
    }

    static RegisterPointsShape of(Line line, LineState state) {
      return new RegisterPointsShape(
          line.id().value(),
          state,
          line.name(),
          line.number(),
          CertificatesApi.byLanguage(line.title()),
          line.day(),
          line.points(),
          line.courseId(),
          line.reason(),
          line.pointsNow(),
          line.dayNow());
    }
  }

  /**
   * A list that was given to a register.
   *
   * @param transmission how far telling its web service is; empty for a list given otherwise
   */
  record RegisterDeliveryShape(
      UUID id,
      UUID registerId,
      UUID organiserId,
      Instant at,
      Optional<String> proof,
      int lines,
      Optional<TransmissionShape> transmission) {

    static RegisterDeliveryShape of(Given given) {
      return new RegisterDeliveryShape(
          given.id().value(),
          given.register().value(),
          given.organiser().value(),
          given.at(),
          given.proof(),
          given.lines(),
          given.told().map(TransmissionShape::of));
    }
  }

  /**
   * How far it is.
   *
   * @param sending how many rows wait for an answer
   * @param retryAt when it is tried again; empty when it is not
   * @param trouble why it did not work
   */
  record TransmissionShape(int sending, Optional<Instant> retryAt, Optional<String> trouble) {
    static TransmissionShape of(Told told) {
      return new TransmissionShape(told.sending(), told.again(), told.trouble());
    }
  }

  /** The same with what stood on it. */
  record HandedDeliveryShape(RegisterDeliveryShape delivery, List<RegisterPointsShape> points) {}

  /**
   * That a register was given a list.
   *
   * @param pointsIds the lines on it; all that are ready unless given
   * @param proof what shows it: the number of a confirmation, the name of a file
   * @param byService lets the web service of the register be told, where it has one
   */
  record DeliverShape(
      UUID registerId,
      UUID organiserId,
      Optional<List<UUID>> pointsIds,
      Optional<String> proof,
      Optional<Boolean> byService) {}

  /** What the register did not take. */
  record RejectionShape(UUID pointsId, String reason) {}
}
