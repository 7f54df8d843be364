package nl.schakel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import nl.schakel.bootstrap.BesideOthers;
import org.junit.jupiter.api.Test;

/** What the code may lean on: no framework inside, no ambient clock, no hidden wiring. */
@BesideOthers
class InsideRules {

  @Test
  void the_inside_knows_no_framework() {
    Rule.of(
            inside()
                .should()
                .dependOnClassesThat(
                    resideInAnyPackage("org.springframework..", "jakarta..", "lombok..")
                        .and(resideOutsideOfPackage("org.springframework.modulith")))
                .because("what the product knows must outlive the framework it runs on"))
        .holds()
        .catches(
            "org.springframework.util.StringUtils",
            """
            package nl.schakel.people.model;
            class Sneaky { String trim(String s) { return
              org.springframework.util.StringUtils.capitalize(s); } }
            """);
  }

  @Test
  void the_inside_knows_no_technology() {
    Rule.of(
            inside()
                .should()
                .dependOnClassesThat(
                    resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "java.net.http..",
                        "java.util.logging..",
                        "org.slf4j..",
                        "tools.jackson..",
                        "com.fasterxml.jackson..",
                        "gg.jte.."))
                .because("database, mail, web and log are plugged in from outside"))
        .holds()
        .catches(
            "java.util.logging.Logger",
            """
            package nl.schakel.people.model;
            class Sneaky { java.util.logging.Logger log; }
            """);
  }

  @Test
  void only_persistence_speaks_to_the_database() {
    Rule.of(
            noClasses()
                .that(
                    describe(
                        "live in a feature, outside its persistence",
                        type ->
                            Place.of(type).isFeature()
                                && !Place.of(type).kind().equals("persistence")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "org.springframework.jdbc..",
                    "org.springframework.data..",
                    "org.postgresql..")
                .because("whoever changes a table must know where all its readers are"))
        .holds()
        .catches(
            "org.springframework.jdbc.core.simple.JdbcClient",
            """
            package nl.schakel.people.web;
            class Sneaky { org.springframework.jdbc.core.simple.JdbcClient jdbc; }
            """);
  }

  @Test
  void nothing_reads_the_ambient_clock() {
    Rule.of(
            noClasses()
                .that()
                .resideOutsideOfPackage("nl.schakel.bootstrap..")
                .should()
                .accessTargetWhere(describe("it is the ambient clock", InsideRules::isAmbientClock))
                .because("a test must be able to say what time it is"))
        .holds()
        .catches(
            "java.time.Instant.now()",
            """
            package nl.schakel.people.model;
            class Sneaky { java.time.Instant when() { return java.time.Instant.now(); } }
            """);
  }

  @Test
  void nothing_is_injected_into_fields() {
    Rule.of(
            noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .because("a constructor says what a class needs, to its tests too"))
        .holds()
        .catches(
            "Sneaky.people",
            """
            package nl.schakel.people.web;
            class Sneaky {
              @org.springframework.beans.factory.annotation.Autowired
              nl.schakel.people.People people;
            }
            """);
  }

  @Test
  void no_session_is_kept_on_the_server() {
    Rule.of(
            noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.servlet.http.HttpSession")
                .because("two instances serve the same reader from the first day"))
        .holds()
        .catches(
            "HttpSession",
            """
            package nl.schakel.people.web;
            class Sneaky { jakarta.servlet.http.HttpSession session; }
            """);
  }

  private static GivenClassesConjunction inside() {
    DescribedPredicate<JavaClass> inside =
        describe("live inside the hexagon", type -> Place.of(type).isInside());
    return noClasses().that(inside);
  }

  private static boolean isAmbientClock(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getTarget().getName();
    boolean givenClock = access.getTarget().getFullName().contains(Clock.class.getName() + ")");
    return (owner.getPackageName().equals("java.time") && name.equals("now") && !givenClock)
        || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
        || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
        || (owner.isEquivalentTo(Calendar.class) && name.equals("getInstance"))
        || access.getTarget().getFullName().equals(Date.class.getName() + ".<init>()");
  }
}
