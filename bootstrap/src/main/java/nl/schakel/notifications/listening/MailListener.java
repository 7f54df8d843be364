package nl.schakel.notifications.listening;

import nl.schakel.access.AccountEvent;
import nl.schakel.advice.QuestionEvent;
import nl.schakel.attendance.AttendanceEvent;
import nl.schakel.courses.CourseEvent.AttemptGranted;
import nl.schakel.courses.CourseEvent.OutsideCourseTakenBack;
import nl.schakel.evaluation.EvaluationEvent;
import nl.schakel.exchange.ExchangeEvent.PostWritten;
import nl.schakel.learning.BookedPlaces.BookingChanged;
import nl.schakel.learning.EnrolmentEvent;
import nl.schakel.library.LibraryEvent;
import nl.schakel.messages.MessageEvent;
import nl.schakel.notifications.usecase.QueueMails;
import nl.schakel.partners.PartnerEvent;
import nl.schakel.recognition.RecognitionEvent;
import nl.schakel.requests.RequestEvent;
import nl.schakel.supervision.CircleEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Inside the transaction of the change: either both are there, the change and its mail, or none.
 */
@Component
class MailListener {

  private final QueueMails mails;

  MailListener(QueueMails mails) {
    this.mails = mails;
  }

  @EventListener
  void on(EnrolmentEvent event) {
    mails.about(event);
  }

  @EventListener
  void on(BookingChanged event) {
    mails.about(event);
  }

  @EventListener
  void on(PartnerEvent event) {
    mails.about(event);
  }

  @EventListener
  void on(AccountEvent event) {
    mails.about(event);
  }

  @EventListener
  void on(RequestEvent event) {
    mails.about(event);
  }

  @EventListener
  void on(CircleEvent event) {
    mails.about(event);
  }

  @EventListener
  void on(RecognitionEvent event) {
    mails.about(event);
  }

  @EventListener
  void on(QuestionEvent event) {
    mails.about(event);
  }

  @EventListener
  void on(AttendanceEvent event) {
    mails.about(event);
  }

  @EventListener
  void on(MessageEvent event) {
    mails.about(event);
  }

  @EventListener
  void on(AttemptGranted event) {
    mails.about(event);
  }

  @EventListener
  void on(OutsideCourseTakenBack event) {
    mails.about(event);
  }

  @EventListener
  void on(PostWritten event) {
    mails.about(event);
  }

  @EventListener
  void on(LibraryEvent event) {
    mails.about(event);
  }

  @EventListener
  void on(EvaluationEvent event) {
    mails.about(event);
  }
}
