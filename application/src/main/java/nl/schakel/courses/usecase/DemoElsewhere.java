package nl.schakel.courses.usecase;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.courses.model.OutsideCourse;
import nl.schakel.courses.model.OutsideCourse.Way;
import nl.schakel.courses.port.OutsideCourses;
import nl.schakel.courses.usecase.CompleteOutside.Command;
import nl.schakel.courses.usecase.CompleteOutside.Mode;
import nl.schakel.courses.usecase.CompleteOutside.Row;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Slug;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** A small e-learning on the site of an invented academy, and a list of who is through there. */
@ApplicationService
class DemoElsewhere implements DemoContent {

  private static final URI ADDRESS =
      URI.create("https://leren.voorbeeldacademie.example/ouders?deelnemer=%7Breference%7D");

  private static final int THROUGH = 3;

  private final ProgrammeCards programmes;
  private final OutsideCourses courses;
  private final ClassList classes;
  private final CompleteOutside completing;
  private final Clock clock;

  DemoElsewhere(
      ProgrammeCards programmes,
      OutsideCourses courses,
      ClassList classes,
      CompleteOutside completing,
      Clock clock) {
    this.programmes = programmes;
    this.courses = courses;
    this.classes = classes;
    this.completing = completing;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "courses-elsewhere";
  }

  @Override
  public int order() {
    return 171;
  }

  @Override
  public void load() {
    ProgrammeCard card = programmes.find(new Slug("ouders-ontmoeten")).orElseThrow();
    courses.save(new OutsideCourse(card.id(), ADDRESS, Optional.empty()));
    List<Row> rows =
        classes.of(card.id()).stream()
            .limit(THROUGH)
            .map(who -> new Row(1, who.email().value(), clock.instant(), Optional.of(90)))
            .toList();
    completing.keep(
        new Command(coordinator(card), card.id(), rows, Way.LIST, Optional.empty(), Mode.KEEP));
  }

  private static Actor coordinator(ProgrammeCard card) {
    return new Actor(
        AccountId.next(),
        PersonId.next(),
        Set.of(new Assignment(Role.COORDINATOR, card.organiser())));
  }
}
