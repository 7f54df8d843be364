package nl.schakel.rosters.usecase;

import java.time.Clock;
import java.time.LocalDate;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.People;
import nl.schakel.places.WorkingDays;
import nl.schakel.rosters.AbsenceId;
import nl.schakel.rosters.model.Absence;
import nl.schakel.rosters.model.Absence.Away;
import nl.schakel.rosters.port.Absences;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** A trainer and a key person who are away while their groups meet. */
@ApplicationService
class DemoRostersContent implements DemoContent {

  private final Absences absences;
  private final People people;
  private final Clock clock;

  DemoRostersContent(Absences absences, People people, Clock clock) {
    this.absences = absences;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "rosters";
  }

  @Override
  public int order() {
    return 600;
  }

  @Override
  public void load() {
    away("trainer.ar.1", 4);
    away("sleutelpersoon.uk.1", 7);
  }

  private void away(String name, int weeks) {
    LocalDate from = clock.instant().atZone(WorkingDays.ZONE).toLocalDate().plusWeeks(weeks);
    people
        .findByEmail(new EmailAddress(name + "@groepen.example"))
        .ifPresent(
            card ->
                absences.add(
                    new Absence(
                        AbsenceId.next(),
                        DemoOrganisation.VLUCHTELINGENWERK.id(),
                        new Away(card.id(), from, from.plusWeeks(2)))));
  }
}
