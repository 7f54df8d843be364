package nl.schakel.agreements.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.agreements.model.Memberships.Membership;
import nl.schakel.agreements.query.AllianceBook;
import nl.schakel.agreements.query.AllianceBook.AllianceSheet;
import nl.schakel.agreements.query.CovenantBook;
import nl.schakel.agreements.query.CovenantBook.CovenantSheet;
import nl.schakel.agreements.query.GrantBook;
import nl.schakel.agreements.query.GrantBook.GrantSheet;
import nl.schakel.agreements.web.AgreementsPage.Card;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The list of all agreements; there are tens of them, not thousands, so it is one page. */
@Controller
@Requires(Permission.ANYONE)
class AgreementsController {

  private final AllianceBook alliances;
  private final CovenantBook covenants;
  private final GrantBook grants;
  private final Funders funders;
  private final Heads heads;
  private final Clock clock;

  AgreementsController(
      AllianceBook alliances,
      CovenantBook covenants,
      GrantBook grants,
      Funders funders,
      Heads heads,
      Clock clock) {
    this.alliances = alliances;
    this.covenants = covenants;
    this.grants = grants;
    this.funders = funders;
    this.heads = heads;
    this.clock = clock;
  }

  @GetMapping(AgreementsPage.PATH)
  View all(Caller caller, Frame frame) {
    LocalDate today = LocalDate.now(clock);
    List<Card> promised = covenants.all().stream().map(each -> card(each, today, frame)).toList();
    List<Card> together = alliances.all().stream().map(each -> card(each, today, frame)).toList();
    List<Card> paid = grants.all().stream().map(each -> card(each, frame)).toList();
    boolean keeps =
        caller.actor().filter(actor -> actor.may(Permission.KEEP_AGREEMENTS)).isPresent();
    return frame.show(
        new AgreementsPage(
            heads.ofList(AgreementsPage.PATH, "agreements.list", frame),
            promised,
            together,
            paid,
            keeps));
  }

  /** Whoever shortens an address arrives at the list. */
  @GetMapping({"/alliances", "/covenants", "/grants"})
  View kind(Frame frame) {
    return frame.seeOther(AgreementsPage.PATH);
  }

  private static Card card(CovenantSheet covenant, LocalDate today, Frame frame) {
    return new Card(
        "/covenants/" + covenant.terms().slug().value(),
        Said.of(covenant.terms().name(), frame.language()),
        Said.of(covenant.terms().purpose(), frame.language()),
        List.of(Told.status(covenant.terms().stage(today), frame)),
        Tally.of(covenant.commitments(), frame));
  }

  private static Card card(AllianceSheet alliance, LocalDate today, Frame frame) {
    Stream<Membership> members = alliance.membersOn(today);
    return new Card(
        "/alliances/" + alliance.profile().slug().value(),
        Said.of(alliance.profile().name(), frame.language()),
        Said.of(alliance.profile().purpose(), frame.language()),
        List.of(Told.status(alliance, frame)),
        frame.text("agreements.alliance.count", "count", members.count()));
  }

  private Card card(GrantSheet grant, Frame frame) {
    return new Card(
        "/grants/" + grant.terms().slug().value(),
        Said.of(grant.terms().name(), frame.language()),
        Said.of(grant.terms().purpose(), frame.language()),
        List.of(),
        frame.text("agreements.grant.paidBy", "funders", funders.list(grant, frame)));
  }
}
