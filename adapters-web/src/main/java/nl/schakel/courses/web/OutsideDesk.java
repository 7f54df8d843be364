package nl.schakel.courses.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.courses.query.OutsideReading;
import nl.schakel.courses.usecase.CompleteOutside.Step;
import nl.schakel.courses.web.OutsideDeskPage.Forms;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Lets the coordinators of its organiser at a programme that is learned elsewhere. */
@Component
class OutsideDesk {

  static final String PATH = Authoring.PATH + "/elsewhere";

  private final ProgrammeCards programmes;
  private final OutsideReading courses;

  OutsideDesk(ProgrammeCards programmes, OutsideReading courses) {
    this.programmes = programmes;
    this.courses = courses;
  }

  ProgrammeCard open(Actor actor, UUID programme) {
    return programmes
        .find(new ProgrammeId(programme))
        .filter(card -> actor.mayFor(Permission.KEEP_COURSES, card.organiser()))
        .orElseThrow(() -> new NotFoundException("programme"));
  }

  static String address(ProgrammeCard programme) {
    return PATH + "/" + programme.id().value();
  }

  OutsideDeskPage page(ProgrammeCard programme, Frame frame) {
    return page(programme, List.of(), Forms.EMPTY, frame);
  }

  OutsideDeskPage page(ProgrammeCard programme, List<Step> steps, Forms forms, Frame frame) {
    var course = courses.find(programme.id());
    return new OutsideDeskPage(
        programme.title().in(frame.language()),
        address(programme),
        "/api/v1/programmes/" + programme.slug().value() + "/course-completions",
        course.isPresent(),
        course.flatMap(found -> found.secret()).isPresent(),
        steps,
        forms.address().isRefused()
            ? forms
            : forms.with(
                new FormView(
                    OutsideDeskPage.LINK,
                    course.map(found -> Map.of("address", List.of(found.typed()))).orElse(Map.of()),
                    List.of())));
  }

  /** Of the form that was sent, with what is wrong with it. */
  static FormView refused(String texts, Map<String, List<String>> typed, List<FieldError> errors) {
    return new FormView(texts, typed, errors);
  }
}
