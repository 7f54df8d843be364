package nl.schakel.courses.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.web.Authoring.Revision;
import nl.schakel.courses.web.Authoring.Work;
import nl.schakel.shared.NotFoundException;
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

/** Writing a chapter, and seeing beforehand what learners will see. */
@Controller
@Requires(Permission.KEEP_COURSES)
@RequestMapping(Authoring.PATH + "/{course}/chapters")
class ChapterFormController {

  private final Authoring authoring;

  ChapterFormController(Authoring authoring) {
    this.authoring = authoring;
  }

  @GetMapping("/new")
  View blank(@PathVariable UUID course, Actor actor, Frame frame) {
    Work work = authoring.open(actor, course);
    return frame.show(ChapterFormPage.of(work, Optional.empty(), Map.of(), List.of(), frame));
  }

  @PostMapping("/new")
  View add(@PathVariable UUID course, Input input, Actor actor, Frame frame) {
    Work work = authoring.open(actor, course);
    return switch (ChapterForm.read(input, work, Chapter.Id.next(), List.of())) {
      case Rejected<Chapter>(var errors) ->
          frame.refuse(ChapterFormPage.of(work, Optional.empty(), input.typed(), errors, frame));
      case Accepted<Chapter>(var chapter) ->
          authoring.change(
              actor, work, content -> content.with(chapter), address(work, chapter), frame);
    };
  }

  @GetMapping("/{chapter}")
  View form(@PathVariable UUID course, @PathVariable UUID chapter, Actor actor, Frame frame) {
    Work work = authoring.open(actor, course);
    Chapter found = find(work, chapter);
    return frame.show(
        ChapterFormPage.of(work, Optional.of(found), ChapterForm.values(found), List.of(), frame));
  }

  @PostMapping("/{chapter}")
  View save(
      @PathVariable UUID course,
      @PathVariable UUID chapter,
      Input input,
      Actor actor,
      Frame frame) {
    Work work = authoring.open(actor, course);
    Chapter before = find(work, chapter);
    var seen = input.seenVersion();
    return switch (ChapterForm.read(input, work, before.id(), before.exercises())) {
      case Rejected<Chapter>(var errors) ->
          frame.refuse(ChapterFormPage.of(work, Optional.of(before), input.typed(), errors, frame));
      case Accepted<Chapter>(var after) ->
          authoring.revise(
              actor,
              work,
              new Revision(
                  seen.get(),
                  content -> content.with(after),
                  address(work, after),
                  () -> frame.refuse(typed(work, before, input, frame).outdated())),
              frame);
    };
  }

  /** Nothing is kept; what was typed stays in the form. */
  @PostMapping("/{chapter}/preview")
  View preview(
      @PathVariable UUID course,
      @PathVariable UUID chapter,
      Input input,
      Actor actor,
      Frame frame) {
    Work work = authoring.open(actor, course);
    Chapter before = find(work, chapter);
    ChapterFormPage page = typed(work, before, input, frame);
    return switch (ChapterForm.read(input, work, before.id(), before.exercises())) {
      case Rejected<Chapter>(var errors) ->
          frame.refuse(ChapterFormPage.of(work, Optional.of(before), input.typed(), errors, frame));
      case Accepted<Chapter>(var after) -> frame.show(page.showing(after));
    };
  }

  private static ChapterFormPage typed(Work work, Chapter before, Input input, Frame frame) {
    return ChapterFormPage.of(work, Optional.of(before), input.typed(), List.of(), frame);
  }

  static Chapter find(Work work, UUID chapter) {
    return work.content()
        .chapter(new Chapter.Id(chapter))
        .orElseThrow(() -> new NotFoundException("chapter"));
  }

  private static String address(Work work, Chapter chapter) {
    return work.address() + "/chapters/" + chapter.id().value();
  }
}
