package nl.schakel.learning.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.query.MyEnrolments;
import nl.schakel.learning.query.MyEnrolments.MyEnrolment;
import nl.schakel.learning.usecase.CancelEnrolment;
import nl.schakel.learning.usecase.CancelEnrolment.By;
import nl.schakel.learning.usecase.EnrolInEditions;
import nl.schakel.learning.usecase.EnrolInEditions.Command;
import nl.schakel.learning.usecase.EnrolInEditions.UnknownEditions;
import nl.schakel.learning.usecase.EnrolInEditions.Who;
import nl.schakel.learning.web.EnrolmentShapes.AnsweredShape;
import nl.schakel.learning.web.EnrolmentShapes.CancellationShape;
import nl.schakel.learning.web.EnrolmentShapes.EnrolmentShape;
import nl.schakel.learning.web.EnrolmentShapes.RequestShape;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Limited;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Enrols, with and without a token, and shows and cancels one's own enrolments. */
@RestController
@RequestMapping("/api/v1/enrolments")
class EnrolmentsApi {

  private final EnrolInEditions enrolling;
  private final CancelEnrolment cancelling;
  private final MyEnrolments enrolments;

  EnrolmentsApi(EnrolInEditions enrolling, CancelEnrolment cancelling, MyEnrolments enrolments) {
    this.enrolling = enrolling;
    this.cancelling = cancelling;
    this.enrolments = enrolments;
  }

  @PostMapping
  @Requires(Permission.ANYONE)
  @Limited("enrolment")
  AnsweredShape enrol(@Accepts(RequestShape.class) Input input, Caller caller) {
    var editions = EnrolForm.editions("editionIds", input);
    var statement = EnrolForm.statement(input);
    Supplier<? extends Who> who = who(input, caller);
    Command command = input.orReject(() -> new Command(editions.get(), who.get(), statement.get()));
    try {
      return AnsweredShape.of(enrolling.enrol(command));
    } catch (UnknownEditions unknown) {
      refuse(input, command.editions(), unknown);
      return input.orReject(
          () -> {
            throw unknown;
          });
    }
  }

  @GetMapping
  @Requires(Permission.SIGNED_IN)
  Listing<EnrolmentShape> own(Actor actor, PageRequest page) {
    return Listing.of(enrolments.of(actor.person(), page).map(EnrolmentShape::of));
  }

  @GetMapping("/{id}")
  @Requires(Permission.SIGNED_IN)
  ResponseEntity<EnrolmentShape> one(@PathVariable UUID id, Actor actor) {
    MyEnrolment enrolment = find(id, actor);
    return ResponseEntity.ok()
        .eTag(String.valueOf(enrolment.version()))
        .body(EnrolmentShape.of(enrolment));
  }

  @PostMapping("/{id}/cancellation")
  @Requires(Permission.SIGNED_IN)
  CancellationShape cancel(@PathVariable UUID id, Actor actor) {
    var by = new By.Participant(actor.person(), Optional.of(actor));
    return switch (cancelling.cancel(new CancelEnrolment.Command(new EnrolmentId(id), by))) {
      case CancelEnrolment.Outcome.Cancelled() -> CancellationShape.done(id);
      case CancelEnrolment.Outcome.AlreadyOver(var standing) -> new CancellationShape(id, standing);
      case CancelEnrolment.Outcome.TooLate() -> throw new Refused("EDITION_HAS_BEGUN");
    };
  }

  /** Who comes with a token is known; everybody else says who takes part. */
  private static Supplier<? extends Who> who(Input input, Caller caller) {
    if (caller.actor().isPresent()) {
      input.objectIfGiven("participant").ifPresent(_ -> input.refuse("participant", "NOT_ALLOWED"));
      return EnrolForm.who(input, caller, Language.DUTCH);
    }
    return EnrolForm.participant(input.object("participant"));
  }

  private static void refuse(Input input, List<EditionId> asked, UnknownEditions unknown) {
    for (int i = 0; i < asked.size(); i++) {
      if (unknown.editions().contains(asked.get(i))) {
        input.refuseItem("editionIds", i, "UNKNOWN_EDITION");
      }
    }
  }

  private MyEnrolment find(UUID id, Actor actor) {
    return enrolments
        .find(new EnrolmentId(id))
        .filter(enrolment -> enrolment.person().equals(actor.person()))
        .orElseThrow(() -> new NotFoundException("enrolment"));
  }
}
