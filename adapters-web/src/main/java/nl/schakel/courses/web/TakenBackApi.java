package nl.schakel.courses.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.courses.usecase.TakeBackCompletion;
import nl.schakel.courses.usecase.TakeBackCompletion.Command;
import nl.schakel.courses.usecase.TakeBackCompletion.Outcome;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeCards;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an e-learning elsewhere told wrongly, for programs of its coordinators. */
@RestController
@Requires(Permission.KEEP_COURSES)
class TakenBackApi {

  private final ProgrammeCards programmes;
  private final TakeBackCompletion takingBack;

  TakenBackApi(ProgrammeCards programmes, TakeBackCompletion takingBack) {
    this.programmes = programmes;
    this.takingBack = takingBack;
  }

  /** Why it is not so. */
  record TakenBackShape(String reason) {}

  /** Somebody is not through after all; the path has the reference of the enrolment. */
  @PostMapping("/api/v1/programmes/{slug}/course-completions/{reference}/cancellation")
  ResponseEntity<Void> takeCompletionBack(
      @PathVariable Slug slug,
      @PathVariable UUID reference,
      @Accepts(TakenBackShape.class) Input input,
      Actor actor) {
    ProgrammeId programme =
        programmes.find(slug).orElseThrow(() -> new NotFoundException("programme")).id();
    var reason =
        input.required(
            "reason", typed -> PlainText.lines(typed, TakeBackCompletion.LONGEST_REASON));
    Command command =
        input.orReject(
            () -> new Command(actor, programme, new EnrolmentId(reference), reason.get()));
    return switch (takingBack.takeBack(command)) {
      case Outcome.TakenBack _ -> ResponseEntity.noContent().build();
      case Outcome.NothingToDo _ -> throw new Refused("NOT_COMPLETED_ELSEWHERE");
    };
  }
}
