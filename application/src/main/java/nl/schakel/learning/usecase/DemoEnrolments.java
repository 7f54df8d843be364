package nl.schakel.learning.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.access.AccountId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.model.EligibilityReview.Decision;
import nl.schakel.learning.model.EligibilityReview.Side;
import nl.schakel.learning.model.EligibilityReview.Verdict;
import nl.schakel.learning.port.Reviews;
import nl.schakel.learning.usecase.EnrolInEditions.Command;
import nl.schakel.learning.usecase.EnrolInEditions.Outcome;
import nl.schakel.people.People;

/** Enrols people in what is to come, through the front door, so that mails and audit show it. */
record DemoEnrolments(
    EnrolInEditions enrol, ConfirmAddress confirm, Reviews reviews, People people) {

  private static final String COOPERATION =
      "Wij begeleiden samen met het OCMW gezinnen die pas in de stad wonen, met een"
          + " samenwerkingsovereenkomst sinds 2019.";

  /** One form for each person, with every theme for which more people than their number come. */
  void socialWorkers(Map<EditionId, Integer> numbers) {
    int most = numbers.values().stream().max(Integer::compare).orElse(0);
    IntStream.rangeClosed(1, most)
        .forEach(
            number ->
                send(
                    DemoParticipant.socialWorker(number),
                    numbers.entrySet().stream()
                        .filter(e -> e.getValue() >= number)
                        .map(Map.Entry::getKey)
                        .toList(),
                    Optional.empty()));
  }

  /** Two ask to be an exception; the organiser has approved the first, the funder has yet to. */
  void exceptions(EditionId edition, Instant now) {
    approveForOrganiser(ask(DemoParticipant.companion(1), edition), now);
    ask(DemoParticipant.companion(2), edition);
  }

  private EnrolmentId ask(DemoParticipant who, EditionId edition) {
    Outcome outcome = send(who, List.of(edition), Optional.of(COOPERATION));
    return ((Outcome.UnderReview) outcome).enrolment();
  }

  private Outcome send(DemoParticipant who, List<EditionId> editions, Optional<String> statement) {
    Outcome first =
        enrol
            .enrol(new Command(editions, who.newcomer(), statement))
            .answers()
            .getFirst()
            .outcome();
    confirm.confirm(who.registeredAt(people).id());
    return first;
  }

  private void approveForOrganiser(EnrolmentId enrolment, Instant now) {
    Decision word =
        new Decision(
            Side.ORGANISER,
            Verdict.APPROVE,
            "De vzw werkt al jaren vast samen met het OCMW.",
            AccountId.next(),
            now);
    reviews.pendingOf(enrolment).map(review -> review.decide(word)).ifPresent(reviews::save);
  }
}
