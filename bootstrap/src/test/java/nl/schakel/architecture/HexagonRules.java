package nl.schakel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import nl.schakel.bootstrap.BesideOthers;
import org.jmolecules.archunit.JMoleculesDddRules;
import org.jmolecules.ddd.types.AggregateRoot;
import org.junit.jupiter.api.Test;

/**
 * Inside a feature everything points inwards, and the inside knows no technology. {@link
 * PackageRules} holds that each package declares the side it is on, so what is said here of kinds
 * of packages is said of jMolecules' ports and adapters too.
 */
@BesideOthers
class HexagonRules {

  /** What each kind of package may know of its own feature, beside itself. */
  private static final Map<String, List<String>> INWARDS =
      Map.ofEntries(
          entry("", List.of()),
          entry("model", List.of("")),
          entry("port", List.of("", "model")),
          entry("query", List.of("", "model")),
          entry("text", List.of("")),
          entry("usecase", List.of("", "model", "port", "query")),
          entry("web", List.of("", "usecase", "query", "text")),
          entry("persistence", List.of("", "model", "port", "query")),
          entry("mail", List.of("", "port", "query", "text")),
          entry("pdf", List.of("", "model", "port", "text")),
          entry("http", List.of("", "port", "query")),
          entry("solver", List.of("model", "port")),
          entry("listening", List.of("", "usecase", "query", "port")));

  @Test
  void adapters_reach_the_inside_through_ports_only() {
    direction()
        .holds()
        .catches(
            "web knows persistence",
            "package nl.schakel.learning.persistence; public class Rows {}",
            """
            package nl.schakel.learning.web;
            class Page { nl.schakel.learning.persistence.Rows rows; }
            """);
  }

  @Test
  void everything_inside_a_feature_points_inwards() {
    direction()
        .holds()
        .catches(
            "model knows usecase",
            """
            package nl.schakel.learning.model;
            class Sneaky { nl.schakel.learning.usecase.TakeLesson useCase; }
            """,
            "package nl.schakel.learning.usecase; public interface TakeLesson {}");
  }

  @Test
  void pages_know_values_of_the_model_but_no_aggregates() {
    direction()
        .holds()
        .catches(
            "web knows model",
            """
            package nl.schakel.learning.web;
            class Page { nl.schakel.learning.model.Lesson lesson; }
            """,
            """
            package nl.schakel.learning.model;
            import org.jmolecules.ddd.types.*;
            public record Lesson(Id getId) implements AggregateRoot<Lesson, Lesson.Id> {
              public record Id(java.util.UUID value) implements Identifier {}
            }
            """);
  }

  private static Rule direction() {
    return Rule.of(
        classes()
            .that()
            .resideInAPackage("nl.schakel.*..")
            .should(pointInwards())
            .because("the model decides, and must not be bent by who calls it or keeps it"));
  }

  @Test
  void aggregates_refer_to_each_other_by_identity() {
    Rule.of(JMoleculesDddRules.all().because("an aggregate is loaded, changed and kept alone"))
        .holds()
        .catches(
            "Lesson.teacher",
            """
            package nl.schakel.learning.model;
            import org.jmolecules.ddd.types.*;
            record Lesson(Id getId, Teacher teacher) implements AggregateRoot<Lesson, Lesson.Id> {
              record Id(java.util.UUID value) implements Identifier {}
              public Id getId() { return getId; }
            }
            """,
            """
            package nl.schakel.learning.model;
            import org.jmolecules.ddd.types.*;
            record Teacher(Id getId) implements AggregateRoot<Teacher, Teacher.Id> {
              record Id(java.util.UUID value) implements Identifier {}
            }
            """);
  }

  private static ArchCondition<JavaClass> pointInwards() {
    return new ArchCondition<>("point inwards") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Place here = Place.of(type);
        type.getDirectDependenciesFromSelf().stream()
            .filter(use -> pointsOutwards(here, use.getTargetClass()))
            .map(use -> inWords(here, use))
            .forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
      }
    };
  }

  private static boolean pointsOutwards(Place here, JavaClass target) {
    Place there = Place.of(target);
    return here.isFeature()
        && there.feature().equals(here.feature())
        && !there.kind().equals(here.kind())
        && !INWARDS.getOrDefault(here.kind(), List.of()).contains(there.kind())
        && !(here.kind().equals("web") && isValueInCommand(there, target));
  }

  /** Commands and views are made of the model's values; its aggregates stay inside. */
  private static boolean isValueInCommand(Place there, JavaClass target) {
    return there.kind().equals("model") && !target.isAssignableTo(AggregateRoot.class);
  }

  private static String inWords(Place here, Dependency use) {
    return "%s knows %s: %s"
        .formatted(here.kind(), Place.of(use.getTargetClass()).kind(), use.getDescription());
  }
}
