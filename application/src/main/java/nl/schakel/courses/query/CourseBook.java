package nl.schakel.courses.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.model.CourseContent;
import nl.schakel.courses.model.CourseVersion;
import nl.schakel.learning.ProgrammeId;

/** Courses for who writes them. Nobody learns from it how far a person is. */
public interface CourseBook {

  Optional<Sheet> find(CourseId course);

  /** Those of these programmes that have one. */
  List<Line> of(Collection<ProgrammeId> programmes);

  Figures figures(CourseId course);

  /**
   * A course as its authors see it.
   *
   * @param learners who is on the way, by number of the version
   */
  record Sheet(
      CourseId id,
      ProgrammeId programme,
      Optional<Draft> draft,
      Optional<Published> published,
      Map<Integer, Long> learners) {

    /** What one writes on: the draft, or what would become one. */
    public CourseContent content() {
      return draft
          .map(Draft::content)
          .or(() -> published.map(Published::content))
          .orElse(CourseContent.EMPTY);
    }

    public long revision() {
      return draft.map(Draft::revision).orElse(0L);
    }

    /** On the way in a version that nobody begins any more. */
    public long behind() {
      return learners.entrySet().stream()
          .filter(each -> published.filter(p -> each.getKey() < p.id().number()).isPresent())
          .mapToLong(Map.Entry::getValue)
          .sum();
    }
  }

  record Draft(CourseContent content, long revision) {}

  record Published(CourseVersion.Id id, CourseContent content, Instant at) {}

  /** A course in a list. */
  record Line(CourseId id, ProgrammeId programme, boolean published, boolean draft) {}

  /**
   * How many began and finished, and how many are through with each chapter.
   *
   * @param tested how many handed in the test at least once
   */
  record Figures(long begun, long finished, long tested, long passed, Map<Chapter.Id, Long> done) {

    /** Fewer could be recognised. */
    public static final int FEWEST = 5;

    public Figures {
      done = Map.copyOf(done);
    }
  }
}
