package nl.schakel.learning.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.query.EditionRoster.Heading;
import nl.schakel.learning.query.EditionRoster.Line;
import nl.schakel.learning.usecase.CancelEnrolment.By;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Takes somebody in the list to another date. */
@Controller
@RequestMapping("/planning/editions/{id}/enrolments/{enrolment}/transfer")
@Requires(Permission.MANAGE_ENROLMENTS)
class RosterTransferController {

  private final OwnPlans own;
  private final OtherDates dates;
  private final Transferring transfers;

  RosterTransferController(OwnPlans own, OtherDates dates, Transferring transfers) {
    this.own = own;
    this.dates = dates;
    this.transfers = transfers;
  }

  @GetMapping
  View ask(@PathVariable UUID id, @PathVariable UUID enrolment, Actor actor, Frame frame) {
    return frame.show(page(new EditionId(id), new EnrolmentId(enrolment), actor, frame));
  }

  @PostMapping
  View transfer(
      @PathVariable UUID id, @PathVariable UUID enrolment, Input input, Actor actor, Frame frame) {
    EnrolmentId which = new EnrolmentId(enrolment);
    TransferPage page = page(new EditionId(id), which, actor, frame);
    return transfers.transfer(page, which, new By.Coordinator(actor), input, frame);
  }

  private TransferPage page(EditionId id, EnrolmentId enrolment, Actor actor, Frame frame) {
    Heading heading = own.roster(actor, id);
    Line line = own.enrolment(actor, id, enrolment);
    String edition = EditionOverviewPage.address(heading.edition());
    return new TransferPage(
        TransferPage.fresh(),
        heading.title(),
        Optional.of(line.name().value()),
        edition + "/enrolments/" + enrolment.value() + "/transfer",
        edition + "/enrolments",
        edition,
        dates.stillToBegin(heading.edition(), frame));
  }
}
