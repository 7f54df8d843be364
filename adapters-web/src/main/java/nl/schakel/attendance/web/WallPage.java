package nl.schakel.attendance.web;

import java.util.Optional;
import nl.schakel.attendance.query.Roll;
import nl.schakel.attendance.usecase.CheckIn.Wall;
import nl.schakel.shared.web.Frame;

/**
 * What everybody in the room can scan.
 *
 * @param code drawn; empty while nobody can check in
 */
record WallPage(Roll roll, Optional<QrDrawing> code, Wall wall) {

  static WallPage of(Roll roll, Wall wall, String site) {
    return switch (wall) {
      case Wall.Code(String code, var _) ->
          new WallPage(roll, Optional.of(QrDrawing.of(address(roll, code, site))), wall);
      case Wall.NotGoingOn _ -> new WallPage(roll, Optional.empty(), wall);
    };
  }

  private static String address(Roll roll, String code, String site) {
    return site + CheckInController.PATH + "/" + roll.session().id().value() + "/" + code;
  }

  String title(Frame frame) {
    return AttendanceWords.title(roll.run(), frame);
  }

  String address() {
    return "/sessions/" + roll.session().id().value() + "/check-in";
  }

  String list() {
    return AttendanceWords.list(roll.session().id());
  }

  String whenPossible(Frame frame) {
    return switch (wall) {
      case Wall.NotGoingOn(var from, var until) ->
          frame.text(
              "attendance.wall.notGoingOn",
              "span",
              frame.dates().span(from, until, roll.session().zone()));
      case Wall.Code _ -> "";
    };
  }

  long checkedIn() {
    return roll.entries().stream().filter(entry -> entry.noted().checkedIn().isPresent()).count();
  }
}
