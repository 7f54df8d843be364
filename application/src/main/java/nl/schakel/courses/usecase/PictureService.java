package nl.schakel.courses.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import nl.schakel.courses.CourseEvent.Change;
import nl.schakel.courses.port.Pictures;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class PictureService implements KeepPictures {

  private final Authors authors;
  private final Pictures pictures;
  private final Clock clock;

  PictureService(Authors authors, Pictures pictures, Clock clock) {
    this.authors = authors;
    this.pictures = pictures;
    this.clock = clock;
  }

  @Override
  public Outcome keep(Command command) {
    authors.lock(command.actor(), command.course());
    if (pictures.count(command.course()) >= MOST) {
      return new Outcome.TooMany();
    }
    pictures.keep(command.course(), command.picture(), command.text(), clock.instant());
    authors.tell(command.actor(), command.course(), Change.PICTURE_ADDED);
    return new Outcome.Added(command.picture().hash());
  }

  @Override
  public Outcome removeUnused(Period after) {
    Instant before = clock.instant().atOffset(ZoneOffset.UTC).minus(after).toInstant();
    return new Outcome.Removed(pictures.removeUnused(before));
  }
}
