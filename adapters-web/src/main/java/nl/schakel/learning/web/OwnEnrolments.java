package nl.schakel.learning.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.Continuations;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.query.MyEnrolments;
import nl.schakel.learning.query.MyEnrolments.Door;
import nl.schakel.learning.query.MyEnrolments.MyEnrolment;
import nl.schakel.learning.usecase.AnswerOffer;
import nl.schakel.learning.usecase.CancelEnrolment;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What an owner sees of their enrolments and does with them, however they came in. */
@Component
class OwnEnrolments {

  private final MyEnrolments enrolments;
  private final CancelEnrolment cancelling;
  private final AnswerOffer offers;
  private final Continuations continuations;
  private final Clock clock;

  OwnEnrolments(
      MyEnrolments enrolments,
      CancelEnrolment cancelling,
      AnswerOffer offers,
      Continuations continuations,
      Clock clock) {
    this.enrolments = enrolments;
    this.cancelling = cancelling;
    this.offers = offers;
    this.continuations = continuations;
    this.clock = clock;
  }

  /** Whose enrolments, with which account if any, and where their pages are. */
  record Owner(PersonId person, Optional<Actor> actor, String base) {

    String of(EnrolmentId enrolment) {
      return base + "/" + enrolment.value();
    }
  }

  View list(Owner owner, int number, Frame frame) {
    int asked = Math.clamp(number, 1, PageRequest.MAXIMUM_NUMBER);
    Page<MyEnrolment> page =
        enrolments.of(owner.person(), new PageRequest(asked, PageRequest.DEFAULT_SIZE));
    return frame.show(
        MyEnrolmentsPage.of(owner, page, continuations.of(owner.person()), clock.instant()));
  }

  View askToCancel(Owner owner, EnrolmentId id, Frame frame) {
    return frame.show(new CancelEnrolmentPage(owner.base(), owner.of(id), line(owner, id)));
  }

  private EnrolmentLine line(Owner owner, EnrolmentId id) {
    var ways = continuations.of(owner.person());
    return new EnrolmentLine(find(owner, id), Optional.ofNullable(ways.get(id)), clock.instant());
  }

  View cancel(Owner owner, EnrolmentId id, Frame frame) {
    var by = new CancelEnrolment.By.Participant(owner.person(), owner.actor());
    return switch (cancelling.cancel(new CancelEnrolment.Command(id, by))) {
      case CancelEnrolment.Outcome.Cancelled(), CancelEnrolment.Outcome.AlreadyOver _ ->
          frame.seeOther(owner.base(), "enrolment.notice.cancelled");
      case CancelEnrolment.Outcome.TooLate() ->
          frame.seeOther(owner.base(), "enrolment.notice.tooLate");
    };
  }

  View accept(Owner owner, EnrolmentId id, Frame frame) {
    var account = owner.actor().map(actor -> actor.account().value());
    return switch (offers.accept(new AnswerOffer.Command(id, owner.person(), account))) {
      case AnswerOffer.Outcome.Accepted() ->
          frame.seeOther(owner.base(), "enrolment.notice.accepted");
      case AnswerOffer.Outcome.NoOffer _ ->
          frame.seeOther(owner.base(), "enrolment.notice.noOffer");
    };
  }

  /** Through the door while it is open; before and after a page says when it is. */
  View join(Owner owner, SessionId session, Frame frame) {
    Instant now = clock.instant();
    Door door =
        enrolments
            .door(owner.person(), session)
            .orElseThrow(() -> new NotFoundException("session"));
    return door.open(now)
        .<View>map(ToElsewhere::new)
        .orElseGet(() -> frame.show(new ClosedDoorPage(owner.base(), door, now), HttpStatus.OK));
  }

  private MyEnrolment find(Owner owner, EnrolmentId id) {
    return enrolments
        .find(id)
        .filter(enrolment -> enrolment.person().equals(owner.person()))
        .orElseThrow(() -> new NotFoundException("enrolment"));
  }
}
