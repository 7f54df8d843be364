package nl.schakel.learning.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.query.MyEnrolments;
import nl.schakel.learning.query.MyEnrolments.MyEnrolment;
import nl.schakel.learning.usecase.CancelEnrolment;
import nl.schakel.learning.usecase.CancelEnrolment.By;
import nl.schakel.learning.web.EnrolmentShapes.CancellationShape;
import nl.schakel.learning.web.EnrolmentShapes.EnrolmentShape;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows one's own enrolments, and ends them; a coordinator ends those of others. */
@RestController
@RequestMapping("/api/v1/enrolments")
@Requires(Permission.SIGNED_IN)
class OwnEnrolmentsApi {

  private final CancelEnrolment cancelling;
  private final MyEnrolments enrolments;

  OwnEnrolmentsApi(CancelEnrolment cancelling, MyEnrolments enrolments) {
    this.cancelling = cancelling;
    this.enrolments = enrolments;
  }

  @GetMapping
  Listing<EnrolmentShape> own(Actor actor, PageRequest page) {
    return Listing.of(enrolments.of(actor.person(), page).map(EnrolmentShape::of));
  }

  @GetMapping("/{id}")
  ResponseEntity<EnrolmentShape> one(@PathVariable UUID id, Actor actor) {
    MyEnrolment enrolment = find(id, actor);
    return ResponseEntity.ok()
        .eTag(String.valueOf(enrolment.version()))
        .body(EnrolmentShape.of(enrolment));
  }

  @PostMapping("/{id}/cancellation")
  CancellationShape cancel(@PathVariable UUID id, Actor actor) {
    return switch (cancelling.cancel(
        new CancelEnrolment.Command(new EnrolmentId(id), by(actor, id)))) {
      case CancelEnrolment.Outcome.Cancelled() -> CancellationShape.done(id);
      case CancelEnrolment.Outcome.AlreadyOver(var standing) -> new CancellationShape(id, standing);
      case CancelEnrolment.Outcome.TooLate() -> throw new Refused("EDITION_HAS_BEGUN");
    };
  }

  /**
   * Somebody else's is ended by who coordinates the edition; the use case looks whether one does.
   */
  private By by(Actor actor, UUID id) {
    return enrolments
        .find(new EnrolmentId(id))
        .filter(enrolment -> enrolment.person().equals(actor.person()))
        .<By>map(_ -> new By.Participant(actor.person(), Optional.of(actor)))
        .orElseGet(() -> new By.Coordinator(actor));
  }

  private MyEnrolment find(UUID id, Actor actor) {
    return enrolments
        .find(new EnrolmentId(id))
        .filter(enrolment -> enrolment.person().equals(actor.person()))
        .orElseThrow(() -> new NotFoundException("enrolment"));
  }
}
