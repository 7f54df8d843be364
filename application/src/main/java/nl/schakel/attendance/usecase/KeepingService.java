package nl.schakel.attendance.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.schakel.attendance.model.Occasion;
import nl.schakel.attendance.model.Sheet;
import nl.schakel.attendance.port.AttendanceArchive;
import nl.schakel.attendance.port.Marks;
import nl.schakel.attendance.port.Sheets;
import nl.schakel.attendance.query.AttendanceBook;
import nl.schakel.attendance.query.AttendanceBook.Kept;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class KeepingService implements KeepLists {

  /** Long enough to fill in what was forgotten, short enough to remember it. */
  private static final Duration PATIENCE = Duration.ofDays(7);

  /** However long Schakel stood still: what is older was never on a list here. */
  private static final Duration LOOKING_BACK = Duration.ofDays(60);

  /** Short transactions: somebody may be reading. */
  private static final int AT_ONCE = 500;

  private final Runs runs;
  private final AttendanceBook book;
  private final Sheets sheets;
  private final Marks marks;
  private final Closings closings;
  private final AttendanceArchive archive;
  private final Clock clock;

  KeepingService(
      Runs runs,
      AttendanceBook book,
      Sheets sheets,
      Marks marks,
      Closings closings,
      AttendanceArchive archive,
      Clock clock) {
    this.runs = runs;
    this.book = book;
    this.sheets = sheets;
    this.marks = marks;
    this.closings = closings;
    this.archive = archive;
    this.clock = clock;
  }

  @Override
  public List<SessionId> due() {
    Instant now = clock.instant();
    List<SessionId> over =
        runs.between(now.minus(LOOKING_BACK), now.minus(PATIENCE)).stream()
            .flatMap(run -> run.edition().sessions().stream().map(card -> Occasion.of(run, card)))
            .filter(occasion -> isDue(occasion, now))
            .map(Occasion::session)
            .toList();
    var lists = book.lists(over);
    return over.stream()
        .filter(
            session -> Optional.ofNullable(lists.get(session)).flatMap(Kept::closedAt).isEmpty())
        .toList();
  }

  @Override
  public Outcome close(SessionId session) {
    return runs.holding(session)
        .flatMap(run -> Occasion.of(run, session))
        .filter(occasion -> isDue(occasion, clock.instant()))
        .map(this::close)
        .orElseGet(Outcome.NothingToDo::new);
  }

  private Outcome close(Occasion occasion) {
    return switch (sheets.lock(occasion)) {
      case Sheet.Closed _ -> new Outcome.NothingToDo();
      case Sheet.Open open -> {
        closings.close(open, CloseList.Rest.LEFT_OPEN, Optional.empty());
        yield new Outcome.Done(1);
      }
    };
  }

  private static boolean isDue(Occasion occasion, Instant now) {
    return occasion.end().plus(PATIENCE).isBefore(now)
        && occasion.start().plus(LOOKING_BACK).isAfter(now);
  }

  @Override
  public void left(EnrolmentId enrolment) {
    marks.leave(enrolment);
  }

  @Override
  public Outcome forget(Period keep) {
    Instant end = clock.instant().atOffset(ZoneOffset.UTC).minus(keep).toInstant();
    int forgotten = archive.forgetHeldBefore(end, AT_ONCE);
    return forgotten < AT_ONCE ? new Outcome.Done(forgotten) : new Outcome.Continues(forgotten);
  }
}
