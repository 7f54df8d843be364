package nl.schakel.courses.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.courses.model.OutsideCourse;
import nl.schakel.courses.usecase.LinkCourse;
import nl.schakel.courses.usecase.LinkCourse.Outcome;
import nl.schakel.courses.web.OutsideDeskPage.Forms;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where else a programme is learned, and how that place may call us. */
@Controller
@Requires(Permission.KEEP_COURSES)
@RequestMapping(OutsideDesk.PATH + "/{programme}")
class OutsideDeskController {

  private final OutsideDesk desk;
  private final LinkCourse linking;

  OutsideDeskController(OutsideDesk desk, LinkCourse linking) {
    this.desk = desk;
    this.linking = linking;
  }

  @GetMapping
  View look(@PathVariable UUID programme, Actor actor, Frame frame) {
    return frame.show(desk.page(desk.open(actor, programme), frame));
  }

  @PostMapping("/address")
  View link(@PathVariable UUID programme, Input input, Actor actor, Frame frame) {
    ProgrammeCard card = desk.open(actor, programme);
    var address = input.required("address", OutsideCourse::parse);
    return switch (input.outcome(address)) {
      case Accepted<URI>(var there) -> to(card, linking.link(actor, card.id(), there), frame);
      case Rejected<URI>(var errors) ->
          frame.refuse(
              desk.page(
                  card,
                  List.of(),
                  Forms.EMPTY.with(
                      OutsideDesk.refused(OutsideDeskPage.LINK, input.typed(), errors)),
                  frame));
    };
  }

  @PostMapping("/secret")
  View renew(@PathVariable UUID programme, Actor actor, Frame frame) {
    ProgrammeCard card = desk.open(actor, programme);
    return to(card, linking.renewSecret(actor, card.id()), frame);
  }

  @PostMapping("/removal")
  View unlink(@PathVariable UUID programme, Actor actor, Frame frame) {
    ProgrammeCard card = desk.open(actor, programme);
    return to(card, linking.unlink(actor, card.id()), frame);
  }

  private static View to(ProgrammeCard card, Outcome outcome, Frame frame) {
    String page = OutsideDesk.address(card);
    return switch (outcome) {
      case Outcome.Linked _ -> frame.seeOther(page, "courses.notice.linked");
      case Outcome.Unlinked _ -> frame.seeOther(Authoring.PATH, "courses.notice.unlinked");
      case Outcome.SecretMade(var secret) ->
          frame.showOnce(
              new CallSecretPage(secret.raw(), page, card.title().in(frame.language())), page);
    };
  }
}
