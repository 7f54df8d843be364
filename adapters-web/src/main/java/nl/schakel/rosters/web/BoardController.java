package nl.schakel.rosters.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.places.WorkingDays;
import nl.schakel.rosters.usecase.ReadBoard;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Groups and weeks, for a coordinator; as a board or as a list. */
@Controller
@Requires(Permission.KEEP_GROUPS)
class BoardController {

  static final String PATH = "/parent-groups/board";
  static final int HALF_A_YEAR = 26;
  static final int YEAR = 52;
  private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

  private final ReadBoard boards;
  private final BoardShowing showing;
  private final Clock clock;

  BoardController(ReadBoard boards, BoardShowing showing, Clock clock) {
    this.boards = boards;
    this.showing = showing;
    this.clock = clock;
  }

  /** How the board is looked at. */
  enum Shape {
    BOARD,
    LIST
  }

  /**
   * What is asked for.
   *
   * @param monday of the first week
   */
  record Chosen(Optional<MunicipalityCode> municipality, LocalDate monday, int weeks, Shape shape) {

    Chosen from(LocalDate day) {
      return new Chosen(municipality, day, weeks, shape);
    }

    Chosen as(Shape other) {
      return new Chosen(municipality, monday, weeks, other);
    }

    String address() {
      return PATH
          + "?from="
          + monday
          + "&weeks="
          + weeks
          + "&view="
          + shape
          + municipality.map(it -> "&municipality=" + it.value()).orElse("");
    }
  }

  @GetMapping(PATH)
  View board(Input input, Actor actor, Frame frame) {
    var town = input.optional("municipality", MunicipalityCode::parse);
    var from = input.optional("from", As.date());
    var weeks = input.optional("weeks", As.integer(1, YEAR));
    var shape = input.optional("view", As.oneOf(Shape.class));
    Chosen chosen =
        input.orReject(
            () ->
                new Chosen(
                    town.get(),
                    monday(from.get().orElseGet(this::today)),
                    weeks.get().orElse(HALF_A_YEAR),
                    shape.get().orElse(Shape.BOARD)));
    return frame.show(
        showing.page(
            boards.read(actor, chosen.municipality(), chosen.monday(), chosen.weeks()),
            boards.municipalities(actor),
            chosen,
            frame));
  }

  private LocalDate today() {
    return clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
  }

  /** Far away there is nothing to see, and the calendar need not end there. */
  private static LocalDate monday(LocalDate day) {
    LocalDate within = day.isBefore(EARLIEST) ? EARLIEST : day.isAfter(LATEST) ? LATEST : day;
    return within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
