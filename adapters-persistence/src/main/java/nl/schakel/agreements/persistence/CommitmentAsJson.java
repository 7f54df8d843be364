package nl.schakel.agreements.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.agreements.CommitmentId;
import nl.schakel.agreements.CovenantCards.State;
import nl.schakel.agreements.model.Commitment;
import nl.schakel.agreements.model.Commitment.Promise;
import nl.schakel.agreements.model.Commitment.Standing;
import org.jspecify.annotations.Nullable;

/** One element of the column {@code commitments}. */
record CommitmentAsJson(
    UUID id,
    Map<String, String> statement,
    @Nullable Map<String, String> measure,
    @Nullable Map<String, String> target,
    List<StandingAsJson> history) {

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
        commitment.history().stream().map(StandingAsJson::of).toList());
  }

  Commitment toCommitment() {
    return new Commitment(
        new CommitmentId(id),
        new Promise(
            TextAsJson.text(statement), TextAsJson.optional(measure), TextAsJson.optional(target)),
        history.stream().map(StandingAsJson::toStanding).toList());
  }
}
