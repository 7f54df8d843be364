package nl.schakel.notifications.usecase;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Role;
import nl.schakel.learning.EnrolmentCards;
import nl.schakel.learning.EnrolmentCards.ReviewCard;
import nl.schakel.learning.ReviewId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.UseCasePart;

/** Finds who has to judge: the organiser's coordinators, and the people of who pays. */
@UseCasePart
class Reviewers {

  private final EnrolmentCards enrolments;
  private final Role.Holders roles;

  Reviewers(EnrolmentCards enrolments, Role.Holders roles) {
    this.enrolments = enrolments;
    this.roles = roles;
  }

  Set<PersonId> of(ReviewId review) {
    return enrolments.review(review).stream().flatMap(this::of).collect(Collectors.toSet());
  }

  private Stream<PersonId> of(ReviewCard review) {
    return Stream.concat(
        roles.of(Role.COORDINATOR, List.of(review.organiser())).stream(),
        roles.of(Role.FUNDER, review.funders()).stream());
  }
}
