package nl.schakel.courses.usecase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.model.CourseContent;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.model.FinalTest;
import nl.schakel.courses.usecase.DemoCourseText.Part;
import nl.schakel.courses.usecase.DemoCourseText.Question;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/** Puts the languages of a course of the demo together; they have the same parts. */
record DemoCourse(Map<Language, DemoCourseText> texts) {

  private static final String TEST = "TEST ";

  static DemoCourse read(String slug, Language... languages) {
    return new DemoCourse(
        List.of(languages).stream()
            .collect(Collectors.toMap(Function.identity(), l -> DemoCourseText.read(slug, l))));
  }

  CourseContent content() {
    List<Chapter> chapters = new ArrayList<>();
    Optional<FinalTest> test = Optional.empty();
    for (int place = 0; place < dutch().parts().size(); place++) {
      int number = place;
      Map<Language, Part> part = each(texts, text -> text.parts().get(number));
      String title = dutch().parts().get(number).title();
      if (title.startsWith(TEST)) {
        test = Optional.of(test(title.split(" "), part));
      } else {
        chapters.add(chapter(part));
      }
    }
    return new CourseContent(chapters, test);
  }

  private DemoCourseText dutch() {
    return texts.getOrDefault(Language.DUTCH, new DemoCourseText(List.of()));
  }

  /** What one must know, how often one may try, and how many minutes lie between. */
  private static FinalTest test(String[] words, Map<Language, Part> part) {
    return new FinalTest(
        exercises(part),
        Integer.parseInt(words[1]),
        Optional.of(Integer.valueOf(words[2])),
        Duration.ofMinutes(Integer.parseInt(words[3])));
  }

  private static Chapter chapter(Map<Language, Part> part) {
    return new Chapter(
        Chapter.Id.next(),
        new LocalizedText(each(part, Part::title)),
        new LocalizedText(each(part, Part::body)),
        List.of(),
        exercises(part));
  }

  private static List<Exercise> exercises(Map<Language, Part> part) {
    int questions = part.values().iterator().next().questions().size();
    return IntStream.range(0, questions)
        .mapToObj(number -> exercise(each(part, p -> p.questions().get(number))))
        .toList();
  }

  private static Exercise exercise(Map<Language, Question> question) {
    Question any = question.values().iterator().next();
    Exercise.Asked asked =
        new Exercise.Asked(
            Exercise.Id.next(),
            new LocalizedText(each(question, Question::prompt)),
            any.explanation()
                .map(_ -> new LocalizedText(each(question, q -> q.explanation().orElse("")))));
    return switch (any.kind()) {
      case "ONE" -> new Exercise.OneOf(asked, options(any, question));
      case "SEVERAL" -> new Exercise.AllOf(asked, options(any, question));
      case "ORDER" -> new Exercise.InOrder(asked, answers(any, question));
      case "PAIRS" -> new Exercise.Pairs(asked, pairs(answers(any, question)));
      default -> new Exercise.Reflection(asked);
    };
  }

  private static List<Exercise.Option> options(Question any, Map<Language, Question> question) {
    List<LocalizedText> texts = answers(any, question);
    return IntStream.range(0, texts.size())
        .mapToObj(number -> new Exercise.Option(texts.get(number), any.isRight(number)))
        .toList();
  }

  private static List<Exercise.Pair> pairs(List<LocalizedText> written) {
    return written.stream()
        .flatMap(each -> Exercise.Pair.parse(each).asOptional().stream())
        .toList();
  }

  private static List<LocalizedText> answers(Question any, Map<Language, Question> question) {
    return IntStream.range(0, any.answers().size())
        .mapToObj(number -> new LocalizedText(each(question, q -> q.answers().get(number))))
        .toList();
  }

  private static <T, R> Map<Language, R> each(Map<Language, T> texts, Function<T, R> of) {
    Map<Language, R> all = new TreeMap<>();
    texts.forEach((language, text) -> all.put(language, of.apply(text)));
    return all;
  }
}
