package nl.schakel.agreements.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.agreements.CommitmentId;
import nl.schakel.agreements.CovenantCards.State;
import nl.schakel.agreements.Yardstick;
import nl.schakel.agreements.model.Commitment;
import nl.schakel.agreements.model.Commitment.Promise;
import nl.schakel.agreements.model.Commitment.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One element of the column {@code commitments}.
 *
 * @param yardstick absent from what was written before there were any
 */
record CommitmentAsJson(
    UUID id,
    Map<String, String> statement,
    @Nullable Map<String, String> measure,
    @Nullable Map<String, String> target,
    @Nullable YardstickAsJson yardstick,
    List<StandingAsJson> history) {

  record YardstickAsJson(Yardstick.Share share, Yardstick.Bound bound, int percent) {

    static YardstickAsJson of(Yardstick yardstick) {
      return new YardstickAsJson(yardstick.share(), yardstick.bound(), yardstick.percent());
    }

    Yardstick toYardstick() {
      return new Yardstick(share, bound, percent);
    }
  }

  record StandingAsJson(
      State state, LocalDate on, @Nullable String figure, @Nullable Map<String, String> note) {

    static StandingAsJson of(Standing standing) {
      return new StandingAsJson(
          standing.state(),
          standing.on(),
          standing.figure().orElse(null),
          TextAsJson.of(standing.note()));
    }

    Standing toStanding() {
      return new Standing(state, on, Optional.ofNullable(figure), TextAsJson.optional(note));
    }
  }

  static CommitmentAsJson of(Commitment commitment) {
    return new CommitmentAsJson(
        commitment.id().value(),
        TextAsJson.of(commitment.promise().statement()),
        TextAsJson.of(commitment.promise().measure()),
        TextAsJson.of(commitment.promise().target()),
        commitment.promise().yardstick().map(YardstickAsJson::of).orElse(null),
        commitment.history().stream().map(StandingAsJson::of).toList());
  }

  Commitment toCommitment() {
    return new Commitment(
        new CommitmentId(id),
        new Promise(
            TextAsJson.text(statement),
            TextAsJson.optional(measure),
            TextAsJson.optional(target),
            Optional.ofNullable(yardstick).map(YardstickAsJson::toYardstick)),
        history.stream().map(StandingAsJson::toStanding).toList());
  }
}
