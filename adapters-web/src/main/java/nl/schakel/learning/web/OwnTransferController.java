package nl.schakel.learning.web;

import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.query.MyEnrolments;
import nl.schakel.learning.query.MyEnrolments.MyEnrolment;
import nl.schakel.learning.usecase.CancelEnrolment.By;
import nl.schakel.learning.web.OwnEnrolments.Owner;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Takes another date oneself, with an account or by the personal link in a mail. */
@Controller
class OwnTransferController {

  private static final String OWN = "/my/enrolments";
  private static final String LINK = "/my/link/{token}/{id}/transfer";

  private final MyEnrolments enrolments;
  private final LinkTokens links;
  private final OtherDates dates;
  private final Transferring transfers;

  OwnTransferController(
      MyEnrolments enrolments, LinkTokens links, OtherDates dates, Transferring transfers) {
    this.enrolments = enrolments;
    this.links = links;
    this.dates = dates;
    this.transfers = transfers;
  }

  @GetMapping(OWN + "/{id}/transfer")
  @Requires(Permission.SIGNED_IN)
  View ask(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(page(owner(actor), new EnrolmentId(id), frame));
  }

  @PostMapping(OWN + "/{id}/transfer")
  @Requires(Permission.SIGNED_IN)
  View transfer(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    return transfer(owner(actor), new EnrolmentId(id), input, frame);
  }

  @GetMapping(LINK)
  @Requires(Permission.ANYONE)
  View ask(@PathVariable String token, @PathVariable UUID id, Frame frame) {
    return frame.show(page(owner(token), new EnrolmentId(id), frame));
  }

  @PostMapping(LINK)
  @Requires(Permission.ANYONE)
  View transfer(@PathVariable String token, @PathVariable UUID id, Input input, Frame frame) {
    return transfer(owner(token), new EnrolmentId(id), input, frame);
  }

  private View transfer(Owner owner, EnrolmentId id, Input input, Frame frame) {
    By by = new By.Participant(owner.person(), owner.actor());
    return transfers.transfer(page(owner, id, frame), id, by, input, frame);
  }

  private TransferPage page(Owner owner, EnrolmentId id, Frame frame) {
    MyEnrolment enrolment =
        enrolments
            .find(id)
            .filter(found -> found.person().equals(owner.person()))
            .orElseThrow(() -> new NotFoundException("enrolment"));
    return new TransferPage(
        TransferPage.fresh(),
        enrolment.title(),
        Optional.empty(),
        owner.of(id) + "/transfer",
        owner.base(),
        "/programmes/" + enrolment.programme().value(),
        dates.withSeat(enrolment.edition(), frame));
  }

  private static Owner owner(Actor actor) {
    return new Owner(actor.person(), Optional.of(actor), OWN);
  }

  private Owner owner(String token) {
    return links
        .resolve(Purpose.ENROLMENT, token)
        .map(person -> new Owner(new PersonId(person), Optional.empty(), "/my/link/" + token))
        .orElseThrow(() -> new NotFoundException("link"));
  }
}
