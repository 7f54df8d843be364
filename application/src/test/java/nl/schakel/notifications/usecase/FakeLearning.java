package nl.schakel.notifications.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ReviewId;
import nl.schakel.learning.SubmissionId;
import nl.schakel.notifications.port.ACard;
import nl.schakel.people.PersonId;

/** Enrolments as they stand at this moment of a test. */
final class FakeLearning implements EnrolmentCards {

  private final Map<EnrolmentId, EnrolmentCard> cards = new HashMap<>();
  private final Map<ReviewId, ReviewCard> reviews = new HashMap<>();
  private Optional<SubmissionId> unreadable = Optional.empty();

  void breakOn(SubmissionId submission) {
    unreadable = Optional.of(submission);
  }

  void put(ACard card) {
    cards.put(card.card().id(), card.card());
  }

  void put(ReviewCard review) {
    reviews.put(review.id(), review);
  }

  @Override
  public Optional<EnrolmentCard> find(EnrolmentId id) {
    return Optional.ofNullable(cards.get(id));
  }

  @Override
  public List<EnrolmentCard> ofSubmission(SubmissionId submission) {
    if (unreadable.filter(submission::equals).isPresent()) {
      throw new IllegalStateException("cannot be read");
    }
    return cards.values().stream().filter(card -> card.submission().equals(submission)).toList();
  }

  @Override
  public List<EnrolmentCard> activeOf(PersonId person) {
    return cards.values().stream().filter(card -> card.person().equals(person)).toList();
  }

  @Override
  public List<EditionCard> editions(List<EditionId> ids) {
    return cards.values().stream()
        .map(EnrolmentCard::edition)
        .filter(edition -> ids.contains(edition.id()))
        .toList();
  }

  @Override
  public Optional<MessageCard> message(UUID message) {
    return Optional.of(new MessageCard("Neem je laptop mee", "We werken met een oefening."));
  }

  @Override
  public Optional<ReviewCard> review(ReviewId review) {
    return Optional.ofNullable(reviews.get(review));
  }

  @Override
  public Optional<ReviewCard> reviewOf(EnrolmentId enrolment) {
    return reviews.values().stream()
        .filter(review -> review.enrolment().equals(enrolment))
        .findFirst();
  }
}
