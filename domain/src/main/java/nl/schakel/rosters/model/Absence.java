package nl.schakel.rosters.model;

import java.time.LocalDate;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.AbsenceId;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.ValueObject;

/** Somebody leads no group for a provider in these days. Why is nobody's business. */
public record Absence(AbsenceId id, OrganisationId provider, Away away)
    implements AggregateRoot<Absence, AbsenceId> {

  @Override
  public AbsenceId getId() {
    return id;
  }

  /**
   * Who is away when.
   *
   * @param until the last day
   */
  public record Away(PersonId person, LocalDate from, LocalDate until) implements ValueObject {

    public static final int MOST_DAYS = 400;

    public Away {
      if (until.isBefore(from)) {
        throw new IllegalArgumentException("ends before it begins");
      }
    }

    public boolean includes(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }
}
