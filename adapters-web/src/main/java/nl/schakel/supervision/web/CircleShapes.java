package nl.schakel.supervision.web;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.Place;
import nl.schakel.supervision.model.Circle.Plan;
import nl.schakel.supervision.model.Rhythm;
import nl.schakel.supervision.query.CircleBook.Sheet;
import nl.schakel.supervision.query.CircleBook.State;

/** What the API says of circles; the names are a contract. */
interface CircleShapes {

  /** For whom a list is read. */
  enum Part {
    MEMBER,
    COORDINATOR
  }

  /** When it meets. */
  record RhythmShape(int everyWeeks, DayOfWeek day, String at, long minutes, String zone) {
    static RhythmShape of(Rhythm rhythm) {
      return new RhythmShape(
          rhythm.everyWeeks(),
          rhythm.day(),
          rhythm.at().toString(),
          rhythm.length().toMinutes(),
          rhythm.zone().getId());
    }
  }

  /**
   * A circle.
   *
   * @param editionIds its rounds, oldest first
   */
  record CircleShape(
      UUID id,
      State state,
      UUID programmeId,
      String name,
      String language,
      RhythmShape rhythm,
      Optional<String> room,
      Optional<String> address,
      int smallest,
      int largest,
      List<PersonShape> members,
      List<UUID> editionIds) {

    static CircleShape of(Sheet circle, List<PersonShape> members) {
      Plan plan = circle.details().plan();
      return new CircleShape(
          circle.details().id().value(),
          circle.state(),
          circle.details().programme().value(),
          plan.name(),
          plan.language().tag(),
          RhythmShape.of(plan.rhythm()),
          plan.place().map(Place::name),
          plan.place().map(Place::address),
          plan.size().smallest(),
          plan.size().largest(),
          members,
          circle.details().rounds().stream().map(EditionId::value).toList());
    }
  }

  /** Who is in it. */
  record PersonShape(UUID id, String name) {}
}
