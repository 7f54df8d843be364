package nl.schakel.courses.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.courses.model.CourseContent;
import nl.schakel.courses.model.FinalTest;
import nl.schakel.courses.web.Authoring.Revision;
import nl.schakel.courses.web.Authoring.Work;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Whether a course ends with a test, and how one passes it. */
@Controller
@Requires(Permission.KEEP_COURSES)
@RequestMapping(Authoring.PATH + "/{course}/test")
class TestFormController {

  private static final int MOST_ATTEMPTS = 20;
  private static final int MINUTES_IN_A_WEEK = 7 * 24 * 60;

  private final Authoring authoring;

  TestFormController(Authoring authoring) {
    this.authoring = authoring;
  }

  @GetMapping
  View form(@PathVariable UUID course, Actor actor, Frame frame) {
    Work work = authoring.open(actor, course);
    return frame.show(TestFormPage.of(work, values(work.content()), List.of(), frame));
  }

  @PostMapping
  View save(@PathVariable UUID course, Input input, Actor actor, Frame frame) {
    Work work = authoring.open(actor, course);
    var seen = input.seenVersion();
    return switch (rules(input)) {
      case Rejected<FinalTest>(var errors) ->
          frame.refuse(TestFormPage.of(work, input.typed(), errors, frame));
      case Accepted<FinalTest>(var rules) ->
          authoring.revise(
              actor,
              work,
              new Revision(
                  seen.get(),
                  with(rules),
                  work.address() + "/test",
                  () -> frame.refuse(typed(work, input, frame).outdated())),
              frame);
    };
  }

  private static TestFormPage typed(Work work, Input input, Frame frame) {
    return TestFormPage.of(work, input.typed(), List.of(), frame);
  }

  @PostMapping("/removal")
  View remove(@PathVariable UUID course, Actor actor, Frame frame) {
    Work work = authoring.open(actor, course);
    return authoring.change(
        actor, work, content -> content.with(Optional.empty()), work.address(), frame);
  }

  private static Input.Outcome<FinalTest> rules(Input input) {
    var mark = input.required("passMark", As.integer(FinalTest.LOWEST, FinalTest.ALL));
    var attempts = input.optional("attempts", As.integer(1, MOST_ATTEMPTS));
    var pause = input.optional("pause", As.integer(0, MINUTES_IN_A_WEEK));
    return input.outcome(
        () ->
            new FinalTest(
                List.of(), mark.get(), attempts.get(), Duration.ofMinutes(pause.get().orElse(0))));
  }

  /** New rules leave the questions alone. */
  private static UnaryOperator<CourseContent> with(FinalTest rules) {
    return content ->
        content.with(
            Optional.of(rules.with(content.test().map(FinalTest::exercises).orElse(List.of()))));
  }

  private static Map<String, List<String>> values(CourseContent content) {
    return content
        .test()
        .map(
            test ->
                Map.of(
                    "passMark", List.of("" + test.passMark()),
                    "attempts", test.attempts().stream().map(String::valueOf).toList(),
                    "pause", List.of("" + test.pause().toMinutes())))
        .orElse(Map.of("passMark", List.of("80")));
  }
}
