package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import nl.schakel.access.AccountEvent;
import nl.schakel.access.AccountEvent.AccountInvited;
import nl.schakel.access.AccountEvent.PasswordResetRequested;
import nl.schakel.advice.QuestionEvent;
import nl.schakel.advice.QuestionEvent.QuestionChanged;
import nl.schakel.attendance.AttendanceEvent;
import nl.schakel.attendance.AttendanceEvent.LeaderAsked;
import nl.schakel.courses.CourseEvent.AttemptGranted;
import nl.schakel.courses.CourseEvent.OutsideCourseTakenBack;
import nl.schakel.evaluation.EvaluationEvent;
import nl.schakel.evaluation.EvaluationEvent.ParticipantAsked;
import nl.schakel.exchange.ExchangeEvent.PostWritten;
import nl.schakel.exchange.TalkCards.Card;
import nl.schakel.learning.BookedPlaces.BookingChanged;
import nl.schakel.learning.EnrolmentEvent;
import nl.schakel.learning.EnrolmentEvent.AddressConfirmed;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentEvent.EnrolmentMoved;
import nl.schakel.learning.EnrolmentEvent.EnrolmentTransferred;
import nl.schakel.learning.EnrolmentEvent.EnrolmentsSubmitted;
import nl.schakel.learning.EnrolmentEvent.JoiningLinkReleased;
import nl.schakel.learning.EnrolmentEvent.ReviewOpened;
import nl.schakel.learning.EnrolmentEvent.SessionCameNear;
import nl.schakel.learning.EnrolmentEvent.SessionsRescheduled;
import nl.schakel.library.LibraryEvent;
import nl.schakel.messages.MessageEvent;
import nl.schakel.messages.MessageEvent.ParticipantAddressed;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.TalkMatter.TalkAnswered;
import nl.schakel.notifications.model.TalkMatter.TalkCalled;
import nl.schakel.notifications.port.Confirmations;
import nl.schakel.notifications.port.Outbox;
import nl.schakel.partners.PartnerEvent;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.RecognitionCards.News;
import nl.schakel.recognition.RecognitionEvent;
import nl.schakel.recognition.RecognitionEvent.CertificatePrinted;
import nl.schakel.recognition.RecognitionEvent.CertificateRevoked;
import nl.schakel.recognition.RecognitionEvent.LeadingRightEndCameNear;
import nl.schakel.recognition.RecognitionEvent.RegisterNumberAsked;
import nl.schakel.requests.RequestEvent;
import nl.schakel.requests.RequestEvent.RequestChanged;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.supervision.CircleEvent;

@ApplicationService
class OutboxService implements QueueMails {

  private final Outbox outbox;
  private final Confirmations confirmations;
  private final Reviewers reviewers;
  private final Concerned concerned;
  private final DirectoryLetters directory;
  private final RequestReaders applicants;
  private final CircleLetters circles;
  private final TalkLetters talks;
  private final LibraryReaders library;
  private final Mailroom mailroom;

  OutboxService(
      Outbox outbox,
      Confirmations confirmations,
      Reviewers reviewers,
      Concerned concerned,
      DirectoryLetters directory,
      RequestReaders applicants,
      CircleLetters circles,
      TalkLetters talks,
      LibraryReaders library,
      Mailroom mailroom) {
    this.outbox = outbox;
    this.confirmations = confirmations;
    this.reviewers = reviewers;
    this.concerned = concerned;
    this.directory = directory;
    this.applicants = applicants;
    this.circles = circles;
    this.talks = talks;
    this.library = library;
    this.mailroom = mailroom;
  }

  @Override
  public void about(EnrolmentEvent event) {
    Instant at = event.at();
    switch (event) {
      case EnrolmentsSubmitted(var submission, var person, var declined, var _) ->
          queue(person, new Matter.Submission(submission, declined), at);
      case AddressConfirmed(var person, var _) -> confirmed(person, at);
      case EnrolmentMoved move -> moved(move);
      case EnrolmentTransferred(var from, var to, var person, var _) ->
          queue(person, new Matter.Transfer(from, to), at);
      case ReviewOpened(var review, var _, var _, var _) ->
          queue(reviewers.of(review), new Matter.ReviewRequest(review), at);
      case JoiningLinkReleased(var enrolment, var person, var session, int revision, var _) ->
          queue(person, new Matter.JoiningLink(enrolment, session, revision), at);
      case SessionCameNear(var enrolment, var person, var session, var start, var _) ->
          queue(person, new Matter.Reminder(enrolment, session, start), at);
      case SessionsRescheduled(var enrolment, var person, long version, var _) ->
          queue(person, new Matter.Reschedule(enrolment, version), at);
    }
  }

  @Override
  public void about(BookingChanged event) {
    BookingLetters.matter(event).ifPresent(matter -> queue(event.contact(), matter, event.at()));
  }

  @Override
  public void about(AccountEvent event) {
    switch (event) {
      case AccountInvited(var account, var person, var expiry, var _, var at) ->
          queue(person, new Matter.AccountInvitation(account, expiry), at);
      case PasswordResetRequested(var account, var person, var expiry, var _, var at) ->
          queue(person, new Matter.PasswordReset(account, expiry), at);
      case AccountEvent _ -> {}
    }
  }

  @Override
  public void about(QuestionEvent event) {
    switch (event) {
      case QuestionChanged changed ->
          queue(
              concerned.of(changed),
              new Matter.QuestionMoved(changed.question(), changed.change(), changed.at()),
              changed.at());
    }
  }

  @Override
  public void about(PartnerEvent event) {
    directory
        .matter(event)
        .ifPresent(matter -> queue(directory.readers(matter), matter, event.at()));
  }

  @Override
  public void about(RequestEvent event) {
    switch (event) {
      case RequestChanged(var request, var change, var _, var at) -> {
        queue(applicants.of(request, change), new Matter.RequestMoved(request, change, at), at);
        applicants.confirmed(request, change).ifPresent(person -> confirmed(person, at));
      }
    }
  }

  @Override
  public void about(CircleEvent event) {
    circles.matter(event).ifPresent(matter -> queue(circles.readers(matter), matter, event.at()));
  }

  @Override
  public void about(RecognitionEvent event) {
    switch (event) {
      case CertificatePrinted(var certificate, var person, var _, var at) ->
          queue(person, new Matter.CertificateMoved(certificate, News.MADE), at);
      case CertificateRevoked(var certificate, var person, var _, var at) ->
          queue(person, new Matter.CertificateMoved(certificate, News.REVOKED), at);
      case RegisterNumberAsked(var award, var person, var _, var _, var at) ->
          queue(person, new Matter.NumberWanted(award, at), at);
      case LeadingRightEndCameNear(var completion, var person, var _, var at) ->
          queue(person, new Matter.RightEnds(completion), at);
      case RecognitionEvent _ -> {}
    }
  }

  @Override
  public void about(MessageEvent event) {
    switch (event) {
      case ParticipantAddressed(var message, var enrolment, var person, var at) ->
          queue(person, new Matter.Message(enrolment, message.value()), at);
      case MessageEvent _ -> {}
    }
  }

  @Override
  public void about(AttemptGranted event) {
    queue(event.person(), new Matter.AttemptGranted(event.enrolment(), event.at()), event.at());
  }

  @Override
  public void about(OutsideCourseTakenBack event) {
    queue(event.person(), new Matter.CourseTakenBack(event.enrolment(), event.at()), event.at());
  }

  @Override
  public void about(EvaluationEvent event) {
    switch (event) {
      case ParticipantAsked(var invitation, var person, var edition, var expiry, var at) ->
          queue(person, new Matter.EvaluationRequest(invitation, edition, expiry), at);
      case EvaluationEvent _ -> {}
    }
  }

  @Override
  public void about(AttendanceEvent event) {
    if (event instanceof LeaderAsked(var leader, var edition, var session, var _, var at)) {
      queue(leader, new Matter.LeadingAsked(edition, session, at), at);
    }
  }

  @Override
  public void about(PostWritten event) {
    queue(TalkLetters.called(event), new TalkCalled(event.post()), event.at());
    talks.card(event.post()).ifPresent(card -> answered(event, card));
  }

  @Override
  public void about(LibraryEvent event) {
    LibraryReaders.matter(event)
        .ifPresent(matter -> queue(library.of(matter, event.doer()), matter, event.at()));
  }

  private void answered(PostWritten event, Card card) {
    Matter matter = new TalkAnswered(card.talk(), event.post(), event.at());
    talks.asker(event, card).ifPresent(asker -> queue(asker, matter, event.at()));
  }

  /** What ends and what begins by one form, or by one transfer, is told in one mail. */
  private void moved(EnrolmentMoved move) {
    if (move.cause() != Cause.SUBMITTED && move.cause() != Cause.TRANSFERRED) {
      Matter matter = new Matter.Move(move.enrolment(), move.to(), move.cause(), move.at());
      queue(move.person(), matter, move.at());
    }
  }

  private void confirmed(PersonId person, Instant at) {
    confirmations
        .answer(person)
        .ifPresent(submission -> queue(person, new Matter.Confirmation(submission), at));
    outbox.wake(person, at);
  }

  private void queue(PersonId recipient, Matter matter, Instant at) {
    queue(Set.of(recipient), matter, at);
  }

  private void queue(Collection<PersonId> recipients, Matter matter, Instant at) {
    mailroom.queue(recipients, matter, at);
  }
}
