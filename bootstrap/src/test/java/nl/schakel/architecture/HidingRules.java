package nl.schakel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.Map.entry;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import nl.schakel.bootstrap.BesideOthers;
import org.junit.jupiter.api.Test;

/** What nobody can see, nobody can depend on. */
@BesideOthers
class HidingRules {

  private static final int PUBLIC_TYPES_A_PACKAGE = 9;

  /** Packages that show more than the rule wants, and why they may. */
  private static final Map<String, Integer> EXCEPTIONS =
      Map.ofEntries(
          // The words that every feature speaks, codes that people type over, and what must not be
          // said or hidden in any of their texts.
          entry("nl.schakel.shared", 17),
          // What every page and every endpoint is made of; a page for everybody tells machines too,
          // every feature says which of its pages search engines may read, what must not be kept of
          // somebody is marked wherever people write, and they write in the languages of the site.
          entry("nl.schakel.shared.web", 22),
          // The largest feature: ten kinds of ids and codes, families of events for enrolments, for
          // the offer and for booked places, and what the features that follow an enrolment ask of
          // it.
          entry("nl.schakel.learning", 17),
          // What an entry is made of, what changes it, and the topics that all of it is about.
          entry("nl.schakel.partners.model", 10),
          // What others may ask of the directory: partners, what they do for people, topics,
          // notices; and what others tell about those topics.
          entry("nl.schakel.partners", 11),
          // Three kinds of ids and cards for each of three kinds of agreements, what their
          // promises are held against, and who counts that.
          entry("nl.schakel.agreements", 12),
          // Links and their ids, what happened to chains, what other features ask of them, add to
          // them and tell them.
          entry("nl.schakel.chains", 10),
          // What a community is and who belongs to it, whom it reaches, what it does, who asks to
          // join.
          entry("nl.schakel.communities.model", 10),
          // The states of an edition and of an enrolment, each a type of its own.
          entry("nl.schakel.learning.model", 14),
          // What a course consists of, what is answered in it, and who learned it how.
          entry("nl.schakel.courses.model", 12),
          // The fourteen states of a referral, what is shared and why, and how long it may take.
          entry("nl.schakel.referrals.model", 20),
          // One interface a use case: writing, learning, being tested, learning elsewhere.
          entry("nl.schakel.courses.usecase", 10),
          // Five kinds of ids and codes, events, and what the features that invite to groups, plan
          // many of them and write about them ask of it.
          entry("nl.schakel.groups", 11),
          // What mails tell, in a file for each kind of features, the outbox with its two lanes,
          // notices, and the mailbox where mails come back with what is kept of those.
          entry("nl.schakel.notifications.port", 17),
          // What mails are about, in a file for each kind of features, and what is told inside.
          entry("nl.schakel.notifications.model", 11),
          // One interface a use case: what queues mails, for each kind of features, and what sends,
          // reads, chooses and takes back.
          entry("nl.schakel.notifications.usecase", 12),
          // One interface a use case, which is what the package is read for.
          entry("nl.schakel.learning.usecase", 14),
          // A chain from version to version with its places, its check and what it misses; and the
          // way through it, with all that can stand in it.
          entry("nl.schakel.chains.model", 12));

  private static final List<String> STEREOTYPES =
      List.of(
          "nl.schakel.shared.usecase.ApplicationService",
          "nl.schakel.shared.usecase.UseCasePart",
          "org.springframework.stereotype.Component",
          "org.springframework.web.bind.annotation.ControllerAdvice");

  @Test
  void what_implements_is_hidden() {
    Rule.of(
            classes()
                .that(
                    describe(
                        "are services, controllers, adapters or wiring",
                        HidingRules::isImplementation))
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .because("they are reached through the port that they implement, or by nobody"))
        .holds()
        .catches(
            "nl.schakel.people.usecase.PersonService",
            """
            package nl.schakel.people.usecase;
            @nl.schakel.shared.usecase.ApplicationService
            public class PersonService {}
            """);
  }

  @Test
  void what_keeps_is_hidden() {
    Rule.of(
            classes()
                .that()
                .resideInAnyPackage(
                    "nl.schakel..persistence", "nl.schakel..mail", "nl.schakel..listening")
                .and()
                .areTopLevelClasses()
                .and()
                .resideOutsideOfPackage("nl.schakel.shared..")
                .and()
                .haveNameNotMatching(".*\\.Jte\\w+Generated") // from a template, always public
                .should()
                .notBePublic()
                .because("rows and statements are nobody's business but the table's"))
        .holds()
        .catches(
            "nl.schakel.people.persistence.PersonRow",
            "package nl.schakel.people.persistence; public record PersonRow(String name) {}");
  }

  @Test
  void a_package_shows_few_types() {
    Rule.allSources(
            sources ->
                publicTypes(sources)
                    .collect(groupingBy(Source::packageName, counting()))
                    .entrySet()
                    .stream()
                    .filter(entry -> entry.getValue() > limit(entry.getKey()))
                    .map(entry -> entry.getKey() + " shows " + entry.getValue()),
            "a package that shows more than a reader can hold at once hides nothing")
        .holds()
        .catches(
            "nl.schakel.people.model shows 10",
            IntStream.range(0, 10)
                .mapToObj("package nl.schakel.people.model; \npublic class Type%d {}"::formatted)
                .toArray(String[]::new));
  }

  @Test
  void a_third_of_all_types_is_hidden() {
    Rule.allSources(
            sources -> {
              long all = sources.stream().filter(source -> !source.isPackageInfo()).count();
              long hidden = all - publicTypes(sources).count();
              return hidden * 100 >= all * 35
                  ? Stream.empty()
                  : Stream.of(hidden + " of " + all + " are hidden");
            },
            "package-private is the rule, public is a promise")
        .holds()
        .catches("0 of 1 are hidden", "package nl.schakel.people;\npublic class Sneaky {}");
  }

  /** What shared offers to adapters of the same kind in other features has to be seen by them. */
  private static boolean isImplementation(JavaClass type) {
    Place place = Place.of(type);
    boolean isOffered = place.feature().equals("shared") || place.feature().isEmpty();
    return !isOffered
        && !type.isAnnotation()
        && STEREOTYPES.stream()
            .anyMatch(name -> type.isAnnotatedWith(name) || type.isMetaAnnotatedWith(name));
  }

  private static Stream<Source> publicTypes(List<Source> sources) {
    return sources.stream()
        .filter(source -> source.tree().getTypeDecls().stream().anyMatch(HidingRules::isPublic));
  }

  private static boolean isPublic(Tree type) {
    return type instanceof ClassTree declared
        && declared.getModifiers().getFlags().contains(Modifier.PUBLIC);
  }

  private static int limit(String packageName) {
    return EXCEPTIONS.getOrDefault(packageName, PUBLIC_TYPES_A_PACKAGE);
  }
}
