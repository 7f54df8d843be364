package nl.schakel.attendance.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.attendance.model.CheckInCode;
import nl.schakel.attendance.model.CheckInCode.Verdict;
import nl.schakel.attendance.model.Occasion;
import nl.schakel.attendance.model.Sheet;
import nl.schakel.attendance.port.Marks;
import nl.schakel.attendance.port.Sheets;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class CheckInService implements CheckIn {

  private final Rooms rooms;
  private final Runs runs;
  private final Sheets sheets;
  private final Marks marks;
  private final Clock clock;

  CheckInService(Rooms rooms, Runs runs, Sheets sheets, Marks marks, Clock clock) {
    this.rooms = rooms;
    this.runs = runs;
    this.sheets = sheets;
    this.marks = marks;
    this.clock = clock;
  }

  @Override
  public Wall wall(Actor actor, SessionId session) {
    Occasion occasion = rooms.kept(actor, session).occasion();
    Instant now = clock.instant();
    if (!occasion.isGoingOn(now)) {
      return new Wall.NotGoingOn(occasion.opens(), occasion.end());
    }
    long left = CheckInCode.STEP.toSeconds() - now.getEpochSecond() % CheckInCode.STEP.toSeconds();
    return new Wall.Code(code(occasion).shownAt(now), now.plusSeconds(left));
  }

  @Override
  public Scan scan(SessionId session, String code) {
    Instant now = clock.instant();
    Optional<Occasion> occasion = occasion(session);
    if (occasion.isEmpty()) {
      return new Scan.NotAccepted(Reason.UNKNOWN);
    }
    CheckInCode codes = code(occasion.get());
    return reason(codes.judge(code, now), occasion.get(), now)
        .<Scan>map(Scan.NotAccepted::new)
        .orElseGet(() -> new Scan.InTime(codes.pass(now)));
  }

  @Override
  public Outcome checkIn(Command command) {
    Instant now = clock.instant();
    Optional<Occasion> occasion = occasion(command.session());
    if (occasion.isEmpty()) {
      return new Outcome.NotAccepted(Reason.UNKNOWN);
    }
    Verdict verdict = code(occasion.get()).judgePass(command.pass(), now);
    return reason(verdict, occasion.get(), now)
        .<Outcome>map(Outcome.NotAccepted::new)
        .orElseGet(() -> checkIn(command, occasion.get(), now));
  }

  private Outcome checkIn(Command command, Occasion occasion, Instant now) {
    Optional<Participant> who =
        runs.of(command.person()).stream()
            .filter(found -> found.edition().equals(occasion.edition()))
            .findFirst();
    if (who.isEmpty()) {
      return new Outcome.NotOnTheList();
    }
    return switch (sheets.lock(occasion)) {
      case Sheet.Closed _ -> new Outcome.NotAccepted(Reason.NOT_GOING_ON);
      case Sheet.Open open -> {
        marks.checkIn(occasion, who.get(), now);
        sheets.save(open.touched());
        yield new Outcome.CheckedIn();
      }
    };
  }

  /** A forged code learns nothing of the session, not even whether it is going on. */
  private static Optional<Reason> reason(Verdict verdict, Occasion occasion, Instant now) {
    return switch (verdict) {
      case UNKNOWN -> Optional.of(Reason.UNKNOWN);
      case TOO_OLD -> Optional.of(Reason.TOO_OLD);
      case GOOD -> occasion.isGoingOn(now) ? Optional.empty() : Optional.of(Reason.NOT_GOING_ON);
    };
  }

  private Optional<Occasion> occasion(SessionId session) {
    return runs.holding(session).flatMap(run -> Occasion.of(run, session));
  }

  private CheckInCode code(Occasion occasion) {
    return new CheckInCode(occasion.session(), sheets.key(occasion));
  }
}
