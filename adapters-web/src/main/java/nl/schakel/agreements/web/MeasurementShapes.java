package nl.schakel.agreements.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.agreements.PromiseCounts.Found;
import nl.schakel.agreements.Yardstick;
import nl.schakel.agreements.model.Commitment;
import nl.schakel.agreements.query.CovenantBook.CovenantSheet;
import org.jspecify.annotations.Nullable;

/** What promises are held against, and what they come to; the names are a contract. */
interface MeasurementShapes {

  /** What a promise is held against; sent and read alike. */
  record YardstickShape(Yardstick.Share share, Yardstick.Bound bound, int percent) {

    static YardstickShape of(Yardstick yardstick) {
      return new YardstickShape(yardstick.share(), yardstick.bound(), yardstick.percent());
    }
  }

  /**
   * A covenant in figures.
   *
   * @param asOf the Monday by which referrals were counted; absent where nothing is counted
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MeasurementsShape(
      Availability availability, @Nullable LocalDate asOf, List<MeasurementShape> commitments) {

    static MeasurementsShape of(CovenantSheet covenant, Found found) {
      return new MeasurementsShape(
          Availability.of(found),
          found instanceof Found.InFigures(var asOf, var _) ? asOf.orElse(null) : null,
          covenant.commitments().stream().flatMap(each -> measured(each, found)).toList());
    }

    private static Stream<MeasurementShape> measured(Commitment commitment, Found found) {
      return commitment.promise().yardstick().stream()
          .map(
              yardstick ->
                  new MeasurementShape(
                      commitment.id().value(),
                      YardstickShape.of(yardstick),
                      found.inYears().stream()
                          .map(each -> YearShape.of(yardstick, each))
                          .toList()));
    }
  }

  /** Why there are figures, or none. */
  enum Availability {
    IN_FIGURES,
    NO_CHAIN,
    NOT_FOR_YOU;

    static Availability of(Found found) {
      return switch (found) {
        case Found.InFigures _ -> IN_FIGURES;
        case Found.NoChain _ -> NO_CHAIN;
        case Found.NotForYou _ -> NOT_FOR_YOU;
      };
    }
  }

  /** A promise, year by year, the last first. */
  record MeasurementShape(UUID commitmentId, YardstickShape yardstick, List<YearShape> years) {}
}
