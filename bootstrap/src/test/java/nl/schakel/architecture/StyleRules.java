package nl.schakel.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schakel.bootstrap.BesideOthers;
import org.junit.jupiter.api.Test;

/** How code is named and written here. */
@BesideOthers
class StyleRules {

  private static final Pattern BANNED_ENDING =
      Pattern.compile(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Data|Info)");
  private static final Pattern LEFT_OVER = Pattern.compile("\\b(TO(?:DO)|FIX(?:ME)|XX(?:X))\\b");
  private static final Pattern GENERATOR = Pattern.compile("^import (lombok|org\\.mapstruct)\\.");
  private static final Pattern SENTENCE = Pattern.compile("[A-Za-z0-9]+(_[A-Za-z0-9]+)+");
  private static final Pattern MUTED =
      Pattern.compile("@(?:Disabled)\\b|assume(?:True|False|That)\\(");
  private static final Pattern REFLECTION =
      Pattern.compile("setAcc(?:essible)|ReflectionTest(?:Utils)");

  @Test
  void names_say_what_a_thing_is() {
    Rule.eachSource(
            _ -> true,
            source ->
                source
                    .parts(ClassTree.class)
                    .filter(type -> BANNED_ENDING.matcher(type.getSimpleName()).matches())
                    .map(type -> source.at(type, type.getSimpleName().toString())),
            "such an ending says that nobody found the word of the field")
        .holds()
        .catches("SeatManager", "package nl.schakel.people;\nclass SeatManager {}");
  }

  @Test
  void nothing_is_left_for_later() {
    Rule.eachSource(
            _ -> true,
            source -> source.linesWith(LEFT_OVER),
            "what is to be done is an issue, where somebody reads it")
        .holds()
        .catches("Sneaky.java:2", "package nl.schakel.people;\nclass Sneaky {} // TO" + "DO later");
  }

  @Test
  void no_code_is_written_by_a_processor() {
    Rule.eachSource(
            _ -> true,
            source -> source.linesWith(GENERATOR),
            "records need no generator, and a reader sees all there is")
        .holds()
        .catches(
            "import lombok.Getter",
            "package nl.schakel.people;\nimport lombok.Getter;\nclass Sneaky {}");
  }

  @Test
  void a_switch_over_types_has_no_default() {
    Rule.eachSource(
            source -> source.parts(PatternCaseLabelTree.class).findAny().isPresent(),
            source ->
                Stream.concat(
                        source.parts(SwitchTree.class).map(SwitchTree::getCases),
                        source
                            .parts(SwitchExpressionTree.class)
                            .map(SwitchExpressionTree::getCases))
                    .filter(StyleRules::hidesNewCases)
                    .map(cases -> source.at(cases.getFirst(), "a default beside type patterns")),
            "a new outcome must stop the build wherever nobody has thought about it yet")
        .holds()
        .catches(
            "Sneaky.java:4 a default beside type patterns",
            """
            package nl.schakel.people;
            class Sneaky { int answer(Object outcome) {
              return switch (outcome) {
                case String s -> 1;
                default -> 2; }; } }
            """);
  }

  @Test
  void tests_are_named_as_sentences() {
    Rule.eachTest(
            source ->
                source
                    .parts(MethodTree.class)
                    .filter(StyleRules::isTest)
                    .filter(method -> !SENTENCE.matcher(method.getName()).matches())
                    .map(method -> source.at(method, method.getName().toString())),
            "the list of tests is what the product promises")
        .holds()
        .catches(
            "testSeats",
            "package nl.schakel.people;\nclass SeatTest { @Test void testSeats() {} }");
  }

  @Test
  void no_test_is_muted() {
    Rule.eachTest(
            source -> source.linesWith(MUTED), "a test that does not run says that all is well")
        .holds()
        .catches(
            "SeatTest.java:2", "package nl.schakel.people;\n@Dis" + "abled\nclass SeatTest {}");
  }

  @Test
  void tests_use_the_front_door() {
    Rule.eachTest(
            source -> source.linesWith(REFLECTION),
            "a state that only reflection can reach is not a state of the product")
        .holds()
        .catches(
            "SeatTest.java:2",
            "package nl.schakel.people;\nclass SeatTest {{ field.setAcc" + "essible(true); }}");
  }

  @Test
  void aggregates_are_never_mocked() {
    Rule.eachTest(
            source ->
                mocks(source) && seesModel(source) ? Stream.of(source.path()) : Stream.empty(),
            "an aggregate decides; a mock of it says what the test wants to hear")
        .holds()
        .catches(
            "SeatTest.java",
            """
            package nl.schakel.people.usecase;
            import nl.schakel.people.model.Person;
            import org.mockito.Mockito;
            class SeatTest {}
            """);
  }

  private static boolean hidesNewCases(List<? extends CaseTree> cases) {
    List<Tree> labels = cases.stream().<Tree>flatMap(c -> c.getLabels().stream()).toList();
    return labels.stream().anyMatch(PatternCaseLabelTree.class::isInstance)
        && labels.stream().anyMatch(DefaultCaseLabelTree.class::isInstance);
  }

  private static boolean isTest(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .map(AnnotationTree::getAnnotationType)
        .map(Tree::toString)
        .anyMatch(List.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory")::contains);
  }

  private static boolean mocks(Source source) {
    return source.tree().getImports().stream().anyMatch(i -> i.toString().contains("org.mockito"));
  }

  private static boolean seesModel(Source source) {
    return source.place().kind().equals("model")
        || source.tree().getImports().stream().anyMatch(i -> i.toString().contains(".model."));
  }
}
