package nl.schakel.learning.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nl.schakel.learning.Continuations.Continuation;
import nl.schakel.learning.Standing;
import nl.schakel.learning.query.MyEnrolments.MyEnrolment;
import nl.schakel.learning.query.MyEnrolments.Sitting;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/**
 * One enrolment on a page of its owner.
 *
 * @param way where the participant goes on
 */
record EnrolmentLine(MyEnrolment enrolment, Optional<Continuation> way, Instant now) {

  Status status(Frame frame) {
    return isThrough()
        ? new Status(frame.text("enrolment.through"), Tone.DONE)
        : StandingWords.status(enrolment.standing(), frame);
  }

  /** What this standing means for the reader, and what happens next. */
  String meaning(Frame frame) {
    String key = "enrolment.meaning." + enrolment.standing();
    return switch (enrolment.standing()) {
      case WAITLISTED -> frame.text(key, "position", enrolment.position().orElse(1));
      case OFFERED ->
          frame.text(key, "until", enrolment.offerUntil().map(at -> moment(frame, at)).orElse(""));
      case CANCELLED -> frame.text("enrolment.meaning.CANCELLED." + enrolment.cause());
      case ADMITTED -> frame.text(isOver() ? key + ".over" : key);
      case UNDER_REVIEW, REFUSED, EXPIRED -> frame.text(key);
    };
  }

  String when(Frame frame, Sitting sitting) {
    return frame.dates().span(sitting.start(), sitting.end(), sitting.zone());
  }

  /** The reader may be in another zone than an online session. */
  String whenWithZone(Frame frame, Sitting sitting) {
    return frame.dates().spanWithZone(sitting.start(), sitting.end(), sitting.zone());
  }

  boolean canCancel() {
    return enrolment.isCancellable(now) && !isThrough();
  }

  /** What has no sessions begins when the participant wants it to. */
  boolean canBegin() {
    return enrolment.standing() == Standing.ADMITTED && enrolment.sessions().isEmpty();
  }

  /** What comes of it when one leaves. */
  String leaving(Frame frame) {
    String key = "enrolment.cancel.text." + enrolment.standing();
    return frame.text(canBegin() ? key + ".anyTime" : key);
  }

  /** Who is through with the e-learning of a training still has its sessions to come. */
  private boolean isThrough() {
    return enrolment.isActive()
        && enrolment.sessions().isEmpty()
        && way.filter(Continuation::through).isPresent();
  }

  /** What one follows at any time has no other date. */
  boolean canTransfer() {
    return canCancel() && !enrolment.sessions().isEmpty();
  }

  boolean canAccept() {
    return enrolment.standing() == Standing.OFFERED
        && enrolment.offerUntil().filter(now::isBefore).isPresent();
  }

  /** The sessions whose door is open now. */
  boolean canJoin(Sitting sitting) {
    return enrolment.standing() == Standing.ADMITTED
        && sitting.online()
        && sitting.linkReleased()
        && now.isBefore(sitting.end());
  }

  boolean hasCalendar() {
    return enrolment.standing() == Standing.ADMITTED && !enrolment.sessions().isEmpty();
  }

  boolean isOver() {
    return !enrolment.isActive()
        || isThrough()
        || lastEnd().filter(end -> !now.isBefore(end)).isPresent();
  }

  ZoneId zone() {
    return enrolment.zone();
  }

  private Optional<Instant> lastEnd() {
    return enrolment.sessions().stream().map(Sitting::end).max(Instant::compareTo);
  }

  private String moment(Frame frame, Instant at) {
    return frame.dates().moment(at, enrolment.zone());
  }
}
