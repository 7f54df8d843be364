package nl.schakel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import javax.lang.model.element.Modifier;
import nl.schakel.bootstrap.BesideOthers;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.UseCasePart;
import org.junit.jupiter.api.Test;

/** A use case promises an answer that nobody can overlook. */
@BesideOthers
class UseCaseRules {

  @Test
  void use_cases_do_not_answer_yes_or_no() {
    Rule.of(
            noMethods()
                .that()
                .areDeclaredInClassesThat(describe("are use cases", UseCaseRules::isUseCase))
                .and()
                .haveNameNotMatching("(is|has|may)[A-Z].*")
                .should()
                .haveRawReturnType(boolean.class)
                .because(
                    "a boolean is ignored, and does not say why; only a question may have one"))
        .holds()
        .catches(
            "TakeSeat.take()",
            """
            package nl.schakel.people.usecase;
            public interface TakeSeat { boolean take(); }
            """);
  }

  @Test
  void outcomes_are_closed() {
    Rule.eachSource(
            source -> source.parts(ClassTree.class).anyMatch(UseCaseRules::isOutcome),
            source ->
                source
                    .parts(ClassTree.class)
                    .filter(UseCaseRules::isOutcome)
                    .filter(outcome -> !isClosed(outcome))
                    .map(outcome -> source.at(outcome, "an outcome that is not sealed")),
            "only a closed set of answers lets the compiler see that each one is handled")
        .holds()
        .catches(
            "TakeSeat.java:2 an outcome that is not sealed",
            """
            package nl.schakel.people.usecase;
            public interface TakeSeat { interface Outcome {} }
            """);
  }

  @Test
  void ports_declare_no_checked_exceptions() {
    Rule.of(
            methods()
                .that()
                .areDeclaredInClassesThat(
                    describe("live inside the hexagon", type -> Place.of(type).isInside()))
                .should(declareNoCheckedException())
                .because("a refusal is an outcome, and a failure is nobody's to catch"))
        .holds()
        .catches(
            "KeepSeat.keep() throws java.io.IOException",
            """
            package nl.schakel.people.port;
            public interface KeepSeat { void keep() throws java.io.IOException; }
            """);
  }

  @Test
  void parts_work_within_a_transaction() {
    Rule.of(
            noClasses()
                .that(describe("open no transaction", UseCaseRules::opensNoTransaction))
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(UseCasePart.class)
                .because("a part opens none either: what it writes would not be kept as one"))
        .holds()
        .catches(
            "nl.schakel.people.usecase.PersonService",
            """
            package nl.schakel.people.usecase;
            @nl.schakel.shared.usecase.ApplicationService(transactional = false)
            class PersonService {
              PersonService(Names names) {}
            }
            """,
            """
            package nl.schakel.people.usecase;
            @nl.schakel.shared.usecase.UseCasePart
            class Names {}
            """);
  }

  @Test
  void application_services_are_called_by_what_they_promise() {
    Rule.of(
            classes()
                .that()
                .areAnnotatedWith(ApplicationService.class)
                .should(implementSomething())
                .because("only calls through an interface are transactions; or it is a part"))
        .holds()
        .catches(
            "nl.schakel.people.usecase.PersonService implements nothing",
            """
            package nl.schakel.people.usecase;
            @nl.schakel.shared.usecase.ApplicationService
            class PersonService {}
            """);
  }

  private static ArchCondition<JavaClass> implementSomething() {
    return new ArchCondition<>("implement something") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (type.getAllRawInterfaces().isEmpty()) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " implements nothing"));
        }
      }
    };
  }

  private static boolean opensNoTransaction(JavaClass type) {
    return type.tryGetAnnotationOfType(ApplicationService.class)
        .filter(service -> !service.transactional())
        .isPresent();
  }

  private static ArchCondition<JavaMethod> declareNoCheckedException() {
    return new ArchCondition<>("declare no checked exception") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        method.getThrowsClause().getTypes().stream()
            .filter(thrown -> !thrown.isAssignableTo(RuntimeException.class))
            .map(thrown -> method.getFullName() + " throws " + thrown.getName())
            .forEach(fault -> events.add(SimpleConditionEvent.violated(method, fault)));
      }
    };
  }

  private static boolean isUseCase(JavaClass type) {
    return type.isInterface()
        && !type.isAnnotation()
        && type.getModifiers().contains(JavaModifier.PUBLIC)
        && Place.of(type).kind().equals("usecase");
  }

  private static boolean isOutcome(ClassTree type) {
    return type.getSimpleName().contentEquals("Outcome");
  }

  private static boolean isClosed(ClassTree outcome) {
    return outcome.getModifiers().getFlags().contains(Modifier.SEALED)
        || outcome.getKind() == Tree.Kind.ENUM;
  }
}
