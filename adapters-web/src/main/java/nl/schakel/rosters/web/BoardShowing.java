package nl.schakel.rosters.web;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.schakel.places.DaysOff.Reason;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.rosters.model.Board;
import nl.schakel.rosters.web.BoardController.Chosen;
import nl.schakel.rosters.web.BoardPage.Column;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** Puts a board into words. */
@Component
class BoardShowing {

  private final RosterNames names;

  BoardShowing(RosterNames names) {
    this.names = names;
  }

  BoardPage page(Board board, Collection<MunicipalityCode> towns, Chosen chosen, Frame frame) {
    BoardWords words = BoardWords.of(board, names, frame);
    return new BoardPage(
        form(chosen),
        RosterNames.municipalities(towns, frame),
        lengths(frame),
        chosen,
        frame.dates().period(chosen.monday(), board.week(board.weeks()).minusDays(1)),
        IntStream.range(0, board.weeks()).mapToObj(week -> column(board, week, frame)).toList(),
        board.rows().stream().map(words::row).toList(),
        board.isWhole());
  }

  private static FormView form(Chosen chosen) {
    return new FormView(
        BoardPage.TEXTS,
        Map.of(
            "municipality",
            chosen.municipality().stream().map(MunicipalityCode::value).toList(),
            "weeks",
            List.of(String.valueOf(chosen.weeks())),
            "from",
            List.of(chosen.monday().toString())),
        List.of());
  }

  private static List<Option> lengths(Frame frame) {
    return List.of(
        Option.of(
            String.valueOf(BoardController.HALF_A_YEAR), frame.text("rosters.board.halfYear")),
        Option.of(String.valueOf(BoardController.YEAR), frame.text("rosters.board.year")));
  }

  private static Column column(Board board, int week, Frame frame) {
    LocalDate monday = board.week(week);
    return new Column(
        frame.text("rosters.board.week", "week", monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
        frame.dates().shortDay(monday),
        holidays(board, week, frame));
  }

  /** The same holiday of several regions is named once. */
  private static List<String> holidays(Board board, int week, Frame frame) {
    Map<Reason, List<String>> regions = new EnumMap<>(Reason.class);
    board
        .holidays(week)
        .forEach(
            it ->
                regions
                    .computeIfAbsent(it.reason(), _ -> new ArrayList<>())
                    .add(frame.text("rosters.region." + it.region().name())));
    return regions.entrySet().stream()
        .map(
            it ->
                frame.text(
                    "rosters.board.holiday",
                    "holiday",
                    frame.text("places.off." + it.getKey().name()),
                    "regions",
                    String.join(", ", it.getValue())))
        .toList();
  }
}
