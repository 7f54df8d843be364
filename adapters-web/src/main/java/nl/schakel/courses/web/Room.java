package nl.schakel.courses.web;

import java.util.Optional;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.model.CourseContent;
import nl.schakel.courses.model.Study.Progress;
import nl.schakel.courses.query.CourseReading.Way;
import nl.schakel.courses.usecase.StudyCourse.Learner;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.shared.NotFoundException;

/**
 * Where somebody learns.
 *
 * @param base the address of the course for this learner
 * @param way empty before the learner began
 * @param content of the version that was begun, or of what one would begin
 */
record Room(
    Learner learner, String base, EditionCard edition, Optional<Way> way, CourseContent content) {

  Progress progress() {
    return way.map(Way::progress).orElse(Progress.NONE);
  }

  boolean isFinished() {
    return way.flatMap(Way::finished).isPresent();
  }

  Chapter chapter(Chapter.Id id) {
    return content.chapter(id).orElseThrow(() -> new NotFoundException("chapter"));
  }

  Optional<Chapter> beside(Chapter.Id id, int step) {
    int place = content.placeOf(id) + step;
    return place < 0 || place >= content.chapters().size()
        ? Optional.empty()
        : Optional.of(content.chapters().get(place));
  }

  String address(Chapter.Id chapter) {
    return base + "/chapters/" + chapter.value();
  }

  String test() {
    return base + "/test";
  }
}
