package nl.schakel.referrals.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Seen;
import nl.schakel.referrals.model.SharingBasis;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.model.SharingBasis.Obtained;
import nl.schakel.referrals.model.Timer;
import nl.schakel.referrals.model.Transitions.Mover;
import nl.schakel.referrals.usecase.OpenReferral.Opened;
import nl.schakel.shared.web.Frame;

/** What is to be done next with a referral, and until when. */
record HopNext(Opened opened, Frame frame) {

  private static final Period AHEAD = Period.ofDays(14);

  private Seen seen() {
    return opened.seen();
  }

  private Details details() {
    return seen().details();
  }

  /** What is awaited from whom, and until when. */
  String text() {
    String text = "handover.next." + opened.side() + "." + seen().state() + quiet();
    return seen()
        .timer()
        .map(timer -> frame().text(text, "deadline", moment(timer.dueAt())) + late(timer))
        .orElseGet(() -> frame().text(text));
  }

  /** Whoever agreed is asked again before their word is over. */
  Optional<String> basisEnds(LocalDate today) {
    return details()
        .content()
        .basis()
        .flatMap(SharingBasis::obtained)
        .map(Obtained::until)
        .filter(_ -> opened.side() == Mover.REFERRER && seen().timer().isPresent())
        .filter(until -> !until.isAfter(today.plus(AHEAD)))
        .map(until -> frame().text("handover.basisEnds", "day", frame().dates().day(until)));
  }

  /** Where nothing may be told back, nobody waits for it. */
  private String quiet() {
    boolean isQuiet =
        details().feedback() == Feedback.NONE
            && switch (seen().state()) {
              case STARTED, ENDED -> opened.side() == Mover.RECEIVER;
              case ACCEPTED -> opened.side() == Mover.REFERRER;
              default -> false;
            };
    return isQuiet ? ".quiet" : "";
  }

  private String late(Timer timer) {
    return StateWords.isLate(timer.notice())
        ? " " + frame().text("handover.late.due", "end", moment(timer.endAt()))
        : "";
  }

  private String moment(Instant at) {
    return frame().dates().moment(at, WorkingDays.ZONE);
  }
}
