package nl.schakel.agreements.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.access.Caller;
import nl.schakel.agreements.GrantUses.Use;
import nl.schakel.agreements.model.Quota;
import nl.schakel.agreements.query.GrantBook.GrantSheet;
import nl.schakel.agreements.web.GrantPage.Paid;
import nl.schakel.agreements.web.GrantPage.Share;
import nl.schakel.agreements.web.Names.Named;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import nl.schakel.shared.web.Said;
import org.springframework.stereotype.Component;

/** Puts a grant into words, for people and in those of schema.org. */
@Component
class ShowingGrant {

  private final Funders funders;
  private final Spending spending;
  private final Heads heads;
  private final Clock clock;

  ShowingGrant(Funders funders, Spending spending, Heads heads, Clock clock) {
    this.funders = funders;
    this.spending = spending;
    this.heads = heads;
    this.clock = clock;
  }

  GrantPage page(GrantSheet grant, Caller caller, Frame frame) {
    String address = address(grant);
    List<Use> uses = spending.of(grant);
    List<Named> payers = funders.of(grant, frame);
    int year = LocalDate.now(clock).getYear();
    return new GrantPage(
        heads.ofThing(
            address,
            grant.terms().name().in(frame.language()),
            grant.terms().purpose().in(frame.language()),
            money(grant, payers, frame),
            frame),
        address,
        Said.of(grant.terms().name(), frame.language()),
        Said.of(grant.terms().purpose(), frame.language()),
        Said.of(grant.terms().forWhom(), frame.language()),
        payers,
        grant.terms().period().map(period -> Told.period(period, frame)),
        grant.quotas().stream().map(quota -> share(quota, uses, year, frame)).toList(),
        uses.stream().map(use -> paid(use, frame)).toList(),
        Own.keeps(caller, grant.terms().keeper()));
  }

  static String address(GrantSheet grant) {
    return "/grants/" + grant.terms().slug().value();
  }

  private static Share share(Quota quota, List<Use> uses, int year, Frame frame) {
    Spending.State state = Spending.State.of(quota, uses, year);
    String given =
        frame.text(
            "agreements.quota.given." + quota.span(),
            "given",
            state.given(),
            "number",
            quota.number(),
            "year",
            String.valueOf(year));
    return new Share(
        frame.text("agreements.quota.kind." + quota.kind()),
        given,
        new Status(
            frame.text("agreements.quota.left", "left", state.left()),
            state.left() > 0 ? Tone.INFORMATION : Tone.ATTENTION));
  }

  private static Paid paid(Use use, Frame frame) {
    return new Paid(
        use.title().in(frame.language()),
        use.title().languageFor(frame.language()).tag(),
        use.address(),
        use.year(),
        frame.text("agreements.quota.count." + use.kind(), "count", use.count()));
  }

  private Map<String, Object> money(GrantSheet grant, List<Named> payers, Frame frame) {
    Map<String, Object> money = new LinkedHashMap<>();
    money.put("@context", "https://schema.org");
    money.put("@type", "Grant");
    money.put("name", grant.terms().name().in(frame.language()));
    money.put("description", grant.terms().purpose().in(frame.language()));
    money.put("url", heads.address(address(grant)));
    money.put(
        "funder",
        payers.stream()
            .limit(grant.terms().funders().size()) // donors are no organisation
            .map(payer -> Map.of("@type", "Organization", "name", payer.name()))
            .toList());
    return money;
  }
}
