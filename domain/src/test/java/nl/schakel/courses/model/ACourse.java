package nl.schakel.courses.model;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.Answer.Chosen;
import nl.schakel.courses.model.Answer.Ordered;
import nl.schakel.courses.model.Exercise.AllOf;
import nl.schakel.courses.model.Exercise.Asked;
import nl.schakel.courses.model.Exercise.InOrder;
import nl.schakel.courses.model.Exercise.OneOf;
import nl.schakel.courses.model.Exercise.Option;
import nl.schakel.courses.model.Exercise.Pair;
import nl.schakel.courses.model.Exercise.Pairs;
import nl.schakel.courses.model.Exercise.Reflection;
import nl.schakel.courses.model.Study.Details;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/** Two chapters on recognising questions of the second generation, and a test. */
public final class ACourse {

  public static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  public static final OneOf PARENTIFICATION =
      new OneOf(
          asked("Hoe heet het als een kind voor zijn ouders zorgt?"),
          List.of(option("Rouw", false), option("Parentificatie", true)));

  public static final AllOf SIGNALS =
      new AllOf(
          asked("Wat kan een signaal zijn?"),
          List.of(option("Schuld", true), option("Reislust", false), option("Uitputting", true)));

  public static final InOrder REFERRING =
      new InOrder(
          asked("In welke volgorde?"),
          List.of(text("Bespreek het"), text("Vraag toestemming"), text("Bel samen")));

  public static final Pairs TOGETHER =
      new Pairs(
          asked("Wat hoort bij elkaar?"),
          Stream.of("Schuld = Zij hadden het erger", "Waakzaamheid = Een gepakte tas")
              .flatMap(each -> Pair.parse(text(each)).asOptional().stream())
              .toList());

  public static final Reflection THOUGHT = new Reflection(asked("Wat zou je nu vragen?"));

  public static final Chapter RECOGNISING =
      new Chapter(
          Chapter.Id.next(),
          text("Herkennen").with(Language.ENGLISH, "Recognising"),
          text("Niemand zegt: *ik kom voor de oorlog*.").with(Language.ENGLISH, "Nobody says so."),
          List.of(
              new Chapter.Video(text("Een dochter vertelt"), URI.create("https://film.example/1"))),
          List.of(PARENTIFICATION, THOUGHT));

  public static final Chapter REFER =
      new Chapter(
          Chapter.Id.next(),
          text("Verwijzen"),
          text("Blijf erbij."),
          List.of(),
          List.of(REFERRING));

  public static final FinalTest TEST =
      new FinalTest(List.of(PARENTIFICATION, SIGNALS), 80, Optional.of(2), Duration.ofMinutes(30));

  public static final CourseContent CONTENT =
      new CourseContent(List.of(RECOGNISING, REFER), Optional.of(TEST));

  public static final Map<Exercise.Id, Answer> ALL_RIGHT =
      Map.of(
          PARENTIFICATION.id(), new Chosen(Set.of(1)),
          SIGNALS.id(), new Chosen(Set.of(0, 2)),
          REFERRING.id(), new Ordered(List.of(0, 1, 2)));

  public static final Map<Exercise.Id, Answer> HALF_RIGHT =
      Map.of(PARENTIFICATION.id(), new Chosen(Set.of(1)), SIGNALS.id(), new Chosen(Set.of(0)));

  private ACourse() {}

  public static Details studied(CourseId course, int version, PersonId person) {
    return new Details(
        EnrolmentId.next(), EditionId.next(), person, new CourseVersion.Id(course, version), NOW);
  }

  public static LocalizedText text(String words) {
    return LocalizedText.dutch(words);
  }

  public static Picture picture(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new Picture(Picture.Kind.PNG, 4, 3, new Picture.Content(bytes));
  }

  public static Chapter showing(Picture picture) {
    String body = "Kijk:\n\n" + Picture.markdown(picture.hash(), "Een kring");
    return new Chapter(REFER.id(), REFER.title(), text(body), List.of(), REFER.exercises());
  }

  private static Asked asked(String prompt) {
    return new Asked(Exercise.Id.next(), text(prompt), Optional.of(text("Dat lees je hierboven.")));
  }

  private static Option option(String words, boolean right) {
    return new Option(text(words), right);
  }
}
