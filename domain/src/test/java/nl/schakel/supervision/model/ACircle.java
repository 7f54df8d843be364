package nl.schakel.supervision.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EnrolmentCards.Place;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.Circle.Details;
import nl.schakel.supervision.model.Circle.Forming;
import nl.schakel.supervision.model.Circle.Going;
import nl.schakel.supervision.model.Circle.Plan;
import nl.schakel.supervision.model.Circle.Size;

/** Circles for tests: four weeks between, on Fridays in Brussels, two to four members. */
public final class ACircle {

  public static final Instant NOW = Instant.parse("2026-09-01T09:00:00Z");
  public static final OrganisationId VVSG = DemoOrganisation.VVSG.id();
  public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  public static final Rhythm FRIDAYS =
      new Rhythm(4, DayOfWeek.FRIDAY, LocalTime.of(10, 0), Duration.ofHours(2), BRUSSELS);

  private ACircle() {}

  public static Plan plan(String name) {
    return new Plan(
        name,
        Language.DUTCH,
        FRIDAYS,
        Optional.of(new Place("De Schakel", "Kerkstraat 1, Leuven")),
        Optional.of(PersonId.next()),
        new Size(2, 4));
  }

  public static Forming forming() {
    return forming(VVSG);
  }

  public static Forming forming(OrganisationId organiser) {
    return new Forming(
        new Details(
            CircleId.next(), ProgrammeId.next(), organiser, plan("Vrijdag"), List.of(), List.of()));
  }

  public static Going with(Going circle, PersonId... members) {
    Going all = circle;
    for (PersonId member : members) {
      all = all.join(member, NOW);
    }
    return all;
  }
}
