package nl.schakel.referrals.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.Hops.Promptness;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.Course.Acknowledged;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What a referral has in every state.
 *
 * @param fact the random key under which figures know it, and by which nobody finds it
 * @param sender who looks after it at the referrer; empty once that person is forgotten
 * @param handler who does at the receiver, since somebody took it
 * @param notInvolved who must not be involved, for reasons that are the client's
 * @param predecessor the hop after which this one came
 */
public record Details(
    ReferralId id,
    UUID fact,
    Route route,
    Optional<PersonId> sender,
    Optional<PersonId> handler,
    Urgency urgency,
    Content content,
    Set<OrganisationId> notInvolved,
    Optional<ReferralId> predecessor,
    Course course)
    implements ValueObject {

  public Details {
    notInvolved = Set.copyOf(notInvolved);
  }

  Timing timing() {
    return new Timing(route, urgency);
  }

  /** What may be told back; in a draft that nobody finished nothing. */
  public Feedback feedback() {
    return content.basis().map(SharingBasis::feedback).orElse(Feedback.NONE);
  }

  Waits waits() {
    return new Waits(this);
  }

  /** The same on this day: a word that is over covers nothing. */
  public Feedback feedbackOn(LocalDate day) {
    return content
        .basis()
        .filter(basis -> basis.holdsOn(day))
        .map(SharingBasis::feedback)
        .orElse(Feedback.NONE);
  }

  /** Somebody there saw it, in time or not. */
  Details acknowledged(Instant now) {
    Instant until = course.offered().map(timing()::acknowledge).orElse(now);
    Promptness promptness = now.isAfter(until) ? Promptness.LATE : Promptness.IN_TIME;
    return with(known -> known.acknowledged(new Acknowledged(now, promptness)));
  }

  Details with(UnaryOperator<Course> change) {
    return copy(sender, handler, content, change.apply(course));
  }

  Details with(Content other) {
    return copy(sender, handler, other, course);
  }

  Details handledBy(Optional<PersonId> person) {
    return copy(sender, person, content, course);
  }

  Details sentBy(Optional<PersonId> person) {
    return copy(person, handler, content, course);
  }

  Details along(Route other) {
    return new Details(
        id, fact, other, sender, handler, urgency, content, notInvolved, predecessor, course);
  }

  private Details copy(
      Optional<PersonId> from, Optional<PersonId> by, Content shared, Course since) {
    return new Details(id, fact, route, from, by, urgency, shared, notInvolved, predecessor, since);
  }

  @Override
  public String toString() {
    return "Referral[" + id.value() + "]";
  }
}
