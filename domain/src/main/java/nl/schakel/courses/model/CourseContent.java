package nl.schakel.courses.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.courses.model.Shortcoming.Kind;
import nl.schakel.shared.Language;

/** The chapters of a course in their order, and the test at its end if there is one. */
public record CourseContent(List<Chapter> chapters, Optional<FinalTest> test) {

  /** More is a book. */
  public static final int MOST_CHAPTERS = 40;

  public static final CourseContent EMPTY = new CourseContent(List.of(), Optional.empty());

  public CourseContent {
    chapters = List.copyOf(chapters);
  }

  public Optional<Chapter> chapter(Chapter.Id id) {
    return chapters.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** What the chapter was is replaced; a new one comes last. */
  public CourseContent with(Chapter chapter) {
    List<Chapter> all = new ArrayList<>(chapters);
    int place = placeOf(chapter.id());
    if (place < 0) {
      all.add(chapter);
    } else {
      all.set(place, chapter);
    }
    return new CourseContent(all, test);
  }

  public CourseContent without(Chapter.Id id) {
    return new CourseContent(
        chapters.stream().filter(each -> !each.id().equals(id)).toList(), test);
  }

  /** To this place, counted from 0; beyond the last is the last. */
  public CourseContent moved(Chapter.Id id, int to) {
    List<Chapter> all = new ArrayList<>(chapters);
    int from = placeOf(id);
    if (from >= 0) {
      all.add(Math.clamp(to, 0, all.size() - 1), all.remove(from));
    }
    return new CourseContent(all, test);
  }

  public CourseContent with(Optional<FinalTest> other) {
    return new CourseContent(chapters, other);
  }

  public int placeOf(Chapter.Id id) {
    return ids().indexOf(id);
  }

  public List<Chapter.Id> ids() {
    return chapters.stream().map(Chapter::id).toList();
  }

  /** In which any of it is written, Dutch first. */
  public List<Language> languages() {
    Set<Language> all =
        chapters.stream()
            .flatMap(each -> each.body().texts().keySet().stream())
            .collect(Collectors.toSet());
    List<Language> sorted = new ArrayList<>(all);
    Collections.sort(sorted);
    if (sorted.remove(Language.DUTCH)) {
      sorted.addFirst(Language.DUTCH);
    }
    return List.copyOf(sorted);
  }

  public List<Shortcoming> shortcomings() {
    Stream<Shortcoming> none =
        chapters.isEmpty() ? Stream.of(Shortcoming.of(Kind.NO_CHAPTER)) : Stream.empty();
    Stream<Shortcoming> empty =
        chapters.stream()
            .filter(each -> !each.isWritten())
            .map(each -> Shortcoming.of(Kind.EMPTY_CHAPTER, each));
    Stream<Shortcoming> untested =
        test.filter(each -> each.exercises().isEmpty()).stream()
            .map(_ -> Shortcoming.of(Kind.EMPTY_TEST));
    Stream<Shortcoming> untranslated =
        chapters.stream()
            .filter(each -> !languages().stream().allMatch(each::isIn))
            .map(each -> Shortcoming.of(Kind.NOT_IN_ALL_LANGUAGES, each));
    return Stream.of(none, empty, untested, untranslated).flatMap(all -> all).toList();
  }
}
