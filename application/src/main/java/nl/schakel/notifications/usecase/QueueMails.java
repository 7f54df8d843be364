package nl.schakel.notifications.usecase;

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
import nl.schakel.partners.PartnerEvent;
import nl.schakel.recognition.RecognitionEvent;
import nl.schakel.requests.RequestEvent;
import nl.schakel.supervision.CircleEvent;

/**
 * Puts into the outbox what people have to hear of, in the transaction of the change itself: there
 * is a mail exactly when there is a change. Hearing an event twice has one effect.
 */
public interface QueueMails {

  void about(EnrolmentEvent event);

  void about(BookingChanged event);

  void about(AccountEvent event);

  void about(QuestionEvent event);

  void about(PartnerEvent event);

  void about(RequestEvent event);

  void about(CircleEvent event);

  void about(RecognitionEvent event);

  void about(AttemptGranted event);

  void about(OutsideCourseTakenBack event);

  void about(EvaluationEvent event);

  void about(AttendanceEvent event);

  void about(MessageEvent event);

  void about(PostWritten event);

  void about(LibraryEvent event);
}
