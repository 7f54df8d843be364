package nl.schakel.learning.port;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.AccountId;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.Enrolment.Active;
import nl.schakel.learning.model.Enrolment.Admitted;
import nl.schakel.learning.model.Enrolment.Waitlisted;
import nl.schakel.people.PersonId;

record InMemoryEnrolments(LearningInMemory memory) implements Enrolments {

  @Override
  public Addition add(Enrolment.Initial enrolment) {
    return add(enrolment, Cause.SUBMITTED);
  }

  @Override
  public Addition addInstead(Enrolment.Initial enrolment, EnrolmentId before) {
    Addition addition = add(enrolment, Cause.TRANSFERRED);
    if (addition instanceof Addition.Added) {
      memory.successors.put(before, enrolment.getId());
    }
    return addition;
  }

  @Override
  public Addition addNamed(Enrolment.Initial enrolment, BookingId booking) {
    return add(enrolment, Cause.NAMED);
  }

  @Override
  public Optional<Enrolment> successorOf(EnrolmentId enrolment) {
    return Optional.ofNullable(memory.successors.get(enrolment)).flatMap(this::find);
  }

  private Addition add(Enrolment.Initial enrolment, Cause cause) {
    return activeIn(enrolment.details().edition()).stream()
        .filter(active -> active.person().equals(enrolment.person()))
        .findFirst()
        .<Addition>map(active -> new Addition.AlreadyActive(active.getId()))
        .orElseGet(() -> added(enrolment, cause));
  }

  private Addition added(Enrolment.Initial enrolment, Cause cause) {
    save(enrolment, cause);
    return new Addition.Added();
  }

  @Override
  public void save(Enrolment enrolment, Cause cause) {
    memory.demandLock(enrolment.details().edition());
    memory.enrolments.put(enrolment.getId(), enrolment);
    memory.causes.put(enrolment.getId(), cause);
  }

  @Override
  public void markConfirmed(Active enrolment) {
    memory.enrolments.put(enrolment.getId(), enrolment);
  }

  @Override
  public void saveCalendar(Admitted enrolment) {
    memory.enrolments.put(enrolment.getId(), enrolment);
  }

  @Override
  public void noteOverride(EnrolmentId enrolment, String reason, AccountId by, Instant at) {
    memory.overrides.put(enrolment, reason);
  }

  @Override
  public Optional<Enrolment> find(EnrolmentId id) {
    return Optional.ofNullable(memory.enrolments.get(id));
  }

  @Override
  public List<Waitlisted> nextInLine(EditionId edition, int atMost) {
    return in(edition, Waitlisted.class).limit(Math.max(0, atMost)).toList();
  }

  @Override
  public List<Active> activeIn(EditionId edition) {
    return in(edition, Active.class).toList();
  }

  @Override
  public List<Admitted> admittedIn(EditionId edition) {
    return in(edition, Admitted.class).toList();
  }

  @Override
  public List<EnrolmentId> unconfirmedOf(PersonId person) {
    return memory.enrolments.values().stream()
        .filter(enrolment -> enrolment.person().equals(person))
        .filter(Active.class::isInstance)
        .filter(enrolment -> enrolment.details().confirmBy().isPresent())
        .sorted(Comparator.comparing(enrolment -> enrolment.details().edition().value()))
        .map(Enrolment::getId)
        .toList();
  }

  private <E extends Enrolment> Stream<E> in(EditionId edition, Class<E> state) {
    return memory.enrolments.values().stream()
        .filter(enrolment -> enrolment.details().edition().equals(edition))
        .filter(state::isInstance)
        .map(state::cast)
        .sorted(Comparator.comparingInt(enrolment -> enrolment.details().arrival()));
  }
}
