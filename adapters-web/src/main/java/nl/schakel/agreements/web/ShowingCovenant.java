package nl.schakel.agreements.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.access.Caller;
import nl.schakel.agreements.PromiseCounts.Found;
import nl.schakel.agreements.model.Commitment;
import nl.schakel.agreements.model.Commitment.Standing;
import nl.schakel.agreements.model.Covenant.Party;
import nl.schakel.agreements.model.Covenant.Terms;
import nl.schakel.agreements.query.CovenantBook.CovenantSheet;
import nl.schakel.agreements.web.CovenantPage.Looked;
import nl.schakel.agreements.web.CovenantPage.Promised;
import nl.schakel.agreements.web.CovenantPage.Signed;
import nl.schakel.agreements.web.Names.Known;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;

/** Puts a covenant into words. */
@Component
class ShowingCovenant {

  private final Names names;
  private final Heads heads;
  private final Counts counts;
  private final Clock clock;

  ShowingCovenant(Names names, Heads heads, Counts counts, Clock clock) {
    this.names = names;
    this.heads = heads;
    this.counts = counts;
    this.clock = clock;
  }

  CovenantPage page(CovenantSheet covenant, Caller caller, Frame frame) {
    Terms terms = covenant.terms();
    String address = address(covenant);
    Found found = counts.of(covenant, caller);
    return new CovenantPage(
        heads.ofThing(
            address,
            terms.name().in(frame.language()),
            terms.purpose().in(frame.language()),
            frame),
        address,
        Said.of(terms.name(), frame.language()),
        Said.of(terms.purpose(), frame.language()),
        Told.status(covenant.terms().stage(LocalDate.now(clock)), frame),
        Tally.of(covenant.commitments(), frame),
        covenant.commitments().stream().map(each -> promised(each, address, found, frame)).toList(),
        parties(terms, frame),
        Told.period(terms.validity(), frame),
        terms.evaluation().map(frame.dates()::day),
        Own.keeps(caller, terms.keeper()));
  }

  static String address(CovenantSheet covenant) {
    return "/covenants/" + covenant.terms().slug().value();
  }

  static Promised promised(Commitment commitment, String address, Found found, Frame frame) {
    List<Looked> looked =
        commitment.history().reversed().stream().map(each -> looked(each, frame)).toList();
    return new Promised(
        address + "/commitments/" + commitment.id().value(),
        Said.of(commitment.promise().statement(), frame.language()),
        Told.status(commitment, frame),
        commitment.promise().measure().map(text -> Said.of(text, frame.language())),
        commitment.promise().target().map(text -> Said.of(text, frame.language())),
        commitment.promise().yardstick().map(held -> ShowingYardstick.of(held, found, frame)),
        looked.stream().findFirst(),
        looked.stream().skip(1).toList());
  }

  private static Looked looked(Standing standing, Frame frame) {
    return new Looked(
        Told.status(standing.state(), frame),
        frame.dates().day(standing.on()),
        standing.figure(),
        standing.note().map(text -> Said.of(text, frame.language())));
  }

  private List<Signed> parties(Terms terms, Frame frame) {
    Known known = names.known(terms.parties().stream().map(Party::organisation).toList());
    return terms.parties().stream()
        .map(
            party ->
                new Signed(
                    known.named(party.organisation(), frame.language()),
                    frame.text("agreements.covenant.party." + party.role()),
                    Told.beginning(party.signed(), frame)))
        .toList();
  }
}
