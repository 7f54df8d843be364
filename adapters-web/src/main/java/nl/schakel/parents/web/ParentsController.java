package nl.schakel.parents.web;

import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.parents.usecase.ReadParents;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/**
 * Where support workers, trainers and key persons find their groups, and municipalities numbers.
 */
@Controller
class ParentsController {

  static final String PATH = "/parents";
  static final String FIGURES = PATH + "/figures";

  private final ReadParents reading;
  private final GroupCaptions captions;

  ParentsController(ReadParents reading, GroupCaptions captions) {
    this.reading = reading;
    this.captions = captions;
  }

  @GetMapping(PATH)
  @Requires(Permission.MEET_PARENTS)
  View mine(Actor actor, Frame frame) {
    return frame.show(
        new ParentsPage(
            reading.mine(actor).stream().map(each -> captions.card(each, frame)).toList()));
  }

  @GetMapping(FIGURES)
  @Requires(Permission.READ_GROUP_AGREEMENTS)
  View figures(Actor actor, Frame frame) {
    return frame.show(
        new FiguresPage(
            reading.figures(actor).stream().map(each -> captions.row(each, frame)).toList()));
  }
}
