package nl.schakel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A rule that has to show both sides: it {@link #holds} in Schakel, and it {@link #catches} a
 * culprit, sources that compile beside the real code and do exactly one thing wrong.
 */
final class Rule {

  private final String reason;
  private final Supplier<List<String>> inSchakel;
  private final Function<List<String>, List<String>> inCulprit;

  private Rule(
      String reason,
      Supplier<List<String>> inSchakel,
      Function<List<String>, List<String>> inCulprit) {
    this.reason = reason;
    this.inSchakel = inSchakel;
    this.inCulprit = inCulprit;
  }

  /** A rule over compiled code. ArchUnit itself refuses one that finds no subject. */
  static Rule of(ArchRule rule) {
    return new Rule(
        rule.getDescription(),
        () -> details(rule, Code.ofSchakel()),
        culprit -> Code.withCulprit(culprit, classes -> details(rule, classes)));
  }

  /** A rule that looks at one source file of the application after the other. */
  static Rule eachSource(
      Predicate<Source> subject, Function<Source, Stream<String>> faults, String because) {
    return new Rule(
        because,
        () -> findings(Sources.ofSchakel(), subject, faults),
        culprit -> findings(Sources.of("domain/src/main/java/", culprit), subject, faults));
  }

  /** A rule that looks at one source file of the tests after the other. */
  static Rule eachTest(Function<Source, Stream<String>> faults, String because) {
    return new Rule(
        because,
        () -> findings(Sources.ofTests(), _ -> true, faults),
        culprit -> findings(Sources.of("domain/src/test/java/", culprit), _ -> true, faults));
  }

  /** A rule over all source files of the application together. */
  static Rule allSources(Function<List<Source>, Stream<String>> faults, String because) {
    return new Rule(
        because,
        () -> faults.apply(Sources.ofSchakel()).toList(),
        culprit -> faults.apply(Sources.of("domain/src/main/java/", culprit)).toList());
  }

  Rule holds() {
    assertThat(inSchakel.get()).as(reason).isEmpty();
    return this;
  }

  void catches(String finding, String... culprit) {
    assertThat(inCulprit.apply(List.of(culprit)).stream().distinct())
        .as("what the rule says about its culprit")
        .singleElement()
        .asString()
        .contains(finding);
  }

  private static List<String> details(ArchRule rule, JavaClasses classes) {
    return rule.evaluate(classes).getFailureReport().getDetails();
  }

  private static List<String> findings(
      List<Source> sources, Predicate<Source> subject, Function<Source, Stream<String>> faults) {
    List<Source> subjects = sources.stream().filter(subject).toList();
    return subjects.isEmpty()
        ? List.of("the rule has no subject")
        : subjects.stream().flatMap(faults).toList();
  }
}
