package nl.schakel.learning.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.SubmissionId;
import nl.schakel.learning.usecase.EnrolInEditions.Answer;
import nl.schakel.learning.usecase.EnrolInEditions.Answered;
import nl.schakel.learning.usecase.EnrolInEditions.Outcome;
import nl.schakel.shared.Ids;
import nl.schakel.shared.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The secret address at which the sender of a form, and nobody else, reads what came of it. Where
 * no enrolment began there is nothing to look up later, so that answer travels in the address:
 * codes and ids only.
 */
@Component
class EnrolAnswers {

  private static final Duration READABLE = Duration.ofHours(12);

  private final LinkTokens links;
  private final Clock clock;

  EnrolAnswers(LinkTokens links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  /** Why nothing new began in an edition. */
  enum Word {
    ALREADY_ENROLLED,
    NOT_OPEN_YET,
    BY_INVITATION_ONLY,
    ENROLMENT_CLOSED,
    ALREADY_BEGUN,
    EDITION_CANCELLED,
    EDITION_COMPLETED,
    NOT_ELIGIBLE,
    STATEMENT_REQUIRED;

    static Word of(RefusalReason reason) {
      return valueOf(reason.name());
    }
  }

  /** An edition in which nothing new began. */
  record Told(EditionId edition, Word word) {}

  String address(Answered answered) {
    String token =
        links.issue(
            Purpose.SUBMISSION, answered.submission().value(), clock.instant().plus(READABLE));
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/enrol/done/" + token);
    answered
        .answers()
        .forEach(
            answer ->
                word(answer.outcome())
                    .ifPresent(word -> address.queryParam("told", inAddress(answer, word))));
    return address.build().toUriString();
  }

  SubmissionId submission(String token) {
    return links
        .resolve(Purpose.SUBMISSION, token)
        .map(SubmissionId::new)
        .orElseThrow(() -> new NotFoundException("submission"));
  }

  /** Reads back what the address tells; what was tampered with is left out. */
  List<Told> told(List<String> inAddress) {
    return inAddress.stream().limit(20).flatMap(text -> told(text).stream()).toList();
  }

  private static Optional<Told> told(String text) {
    String[] parts = text.split("\\.", 2);
    return parts.length < 2
        ? Optional.empty()
        : Ids.parse(parts[0])
            .flatMap(id -> wordNamed(parts[1]).map(word -> new Told(new EditionId(id), word)));
  }

  private static Optional<Word> wordNamed(String name) {
    return List.of(Word.values()).stream().filter(word -> word.name().equals(name)).findFirst();
  }

  private static Optional<Word> word(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Refused(var reason) -> Optional.of(Word.of(reason));
      case Outcome.AlreadyEnrolled _ -> Optional.of(Word.ALREADY_ENROLLED);
      case Outcome.Admitted _, Outcome.Waitlisted _, Outcome.UnderReview _ -> Optional.empty();
    };
  }

  private static String inAddress(Answer answer, Word word) {
    return answer.edition().value() + "." + word.name();
  }
}
