package nl.schakel.courses.usecase;

import java.time.Clock;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.Course;
import nl.schakel.courses.model.CourseVersion.Draft;
import nl.schakel.courses.port.CourseVersions;
import nl.schakel.courses.port.Courses;
import nl.schakel.courses.port.Pictures;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** The e-learning on the Jewish second generation, in the four languages of the site. */
@ApplicationService
class DemoCourseContent implements DemoContent {

  private static final String SLUG = "joodse-tweede-generatie";

  private final ProgrammeCards programmes;
  private final Courses courses;
  private final CourseVersions versions;
  private final Pictures pictures;
  private final Clock clock;

  DemoCourseContent(
      ProgrammeCards programmes,
      Courses courses,
      CourseVersions versions,
      Pictures pictures,
      Clock clock) {
    this.pictures = pictures;
    this.programmes = programmes;
    this.courses = courses;
    this.versions = versions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "courses";
  }

  @Override
  public int order() {
    return 170;
  }

  @Override
  public void load() {
    Course course = new Course(CourseId.next(), programmes.find(new Slug(SLUG)).orElseThrow().id());
    DemoCourse text =
        DemoCourse.read(SLUG, Language.DUTCH, Language.ENGLISH, Language.FRENCH, Language.ARABIC);
    Draft draft = course.firstVersion().with(text.content());
    courses.add(course);
    pictures.keep(course.id(), DemoPicture.generations(), DemoPicture.TEXT, clock.instant());
    versions.add(draft);
    versions.save(draft.publish(clock.instant()));
  }
}
