package nl.schakel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import nl.schakel.Schakel;
import nl.schakel.bootstrap.BesideOthers;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ModulithMetadata;
import org.springframework.modulith.core.VerificationOptions;
import org.springframework.modulith.core.Violations;

/** Features know each other in one direction, and only by their published language. */
@BesideOthers
class ColumnRules {

  /**
   * What jMolecules says of hexagons and aggregates is held by {@link HexagonRules}, and took most
   * of the time here; of its layers and onions there are none.
   */
  private static final VerificationOptions WITHOUT_HEXAGONS =
      VerificationOptions.defaults().withoutAdditionalVerifications();

  @Test
  void features_use_each_other_as_their_modules_declare() {
    new Columns(ModulithMetadata.of(Schakel.class)).verify(WITHOUT_HEXAGONS);

    List<String> culprit =
        List.of(
            "package nl.culprit.low.model; public class Inner {}",
            "package nl.culprit.high; class Outer { nl.culprit.low.model.Inner inner; }");
    Violations violations =
        Code.withCulprit(
            culprit, _ -> new Columns(ModulithMetadata.of("nl.culprit")).detectViolations());
    assertThat(violations.getMessages())
        .singleElement()
        .asString()
        .contains("Module 'high' depends on non-exposed type nl.culprit.low.model.Inner");
  }

  @Test
  void features_depend_downwards_only() {
    Rule.of(
            classes()
                .that()
                .resideInAPackage("nl.schakel.*..")
                .should(knowOnlyFeaturesBelow())
                .because("what everybody knows must not know everybody: no cycles, no surprises"))
        .holds()
        .catches(
            "people knows learning",
            """
            package nl.schakel.people;
            class Sneaky { nl.schakel.learning.Lesson lesson; }
            """,
            "package nl.schakel.learning; public class Lesson {}");
  }

  private static ArchCondition<JavaClass> knowOnlyFeaturesBelow() {
    return new ArchCondition<>("know only features below their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Place here = Place.of(type);
        type.getDirectDependenciesFromSelf().stream()
            .filter(use -> use.getTargetClass().getPackageName().startsWith(Place.ROOT))
            .filter(use -> !here.mayKnow(Place.of(use.getTargetClass())))
            .map(
                use ->
                    "%s knows %s: %s"
                        .formatted(
                            here.feature(),
                            Place.of(use.getTargetClass()).feature(),
                            use.getDescription()))
            .forEach(fault -> events.add(SimpleConditionEvent.violated(type, fault)));
      }
    };
  }
}
