package nl.schakel.referrals.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.chains.Link.Alternative;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.ReferralId;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** Puts a link and what was filled in on the page. */
@Component
class OfferShowing {

  private final OfferTarget target;
  private final OfferNames names;

  OfferShowing(OfferTarget target, OfferNames names) {
    this.target = target;
    this.names = names;
  }

  OfferPage page(OfferWay way, FormView form, Actor actor, Frame frame) {
    return new OfferPage(
        form,
        way.action(),
        hidden(way, form),
        target.facts(way, frame),
        way.link().criteria().stream().map(each -> OfferCriterion.of(each, form, frame)).toList(),
        way.town().map(code -> OfferNames.town(code, frame.language())),
        from(way, actor, frame),
        names.choices(others(way), frame.language()),
        way.draft().map(kept -> OfferPaths.of(OfferPaths.REMOVAL, kept.id())),
        Optional.empty(),
        Optional.empty());
  }

  private static Map<String, String> hidden(OfferWay way, FormView form) {
    Map<String, String> hidden = new LinkedHashMap<>();
    hidden.put("chain", way.chain().id().value().toString());
    hidden.put("link", way.link().id().value().toString());
    way.predecessor().ifPresent(it -> hidden.put("predecessor", it.id().value().toString()));
    way.draft()
        .map(kept -> String.valueOf(kept.version()))
        .ifPresent(version -> hidden.put("version", version));
    form.values("version").forEach(version -> hidden.put("version", version));
    return hidden;
  }

  private List<Option> from(OfferWay way, Actor actor, Frame frame) {
    List<Option> own =
        names.choices(actor.organisationsFor(Permission.REFER).stream(), frame.language());
    return own.size() > 1 && way.draft().isEmpty() ? own : List.of();
  }

  /** Everybody in the chain but the one to whom it goes. */
  private static Stream<OrganisationId> others(OfferWay way) {
    return way.drawn().links().stream()
        .map(link -> link.to().partner())
        .filter(partner -> !partner.equals(way.link().to().partner()));
  }

  OfferPage.Refusal notForThem(OfferWay way, List<Criterion> against, Frame frame) {
    List<String> instead =
        against.stream()
            .flatMap(each -> Stream.concat(Stream.of(each.text()), each.instead().stream()))
            .map(words -> words.in(frame.language()))
            .toList();
    return new OfferPage.Refusal(
        frame.text("offer.refused.notForThem"), instead, alternatives(way, frame));
  }

  OfferPage.Refusal notPossible(OfferWay way, Frame frame) {
    String why = way.leadsBack() ? "offer.refused.back" : "offer.refused.notPossible";
    return new OfferPage.Refusal(frame.text(why), List.of(), alternatives(way, frame));
  }

  /** Each with when it is meant. */
  private List<Link> alternatives(OfferWay way, Frame frame) {
    Optional<ReferralId> before = way.predecessor().map(it -> it.id());
    return way.link().alternatives().stream()
        .flatMap(
            each ->
                way.drawn().link(each.instead()).map(to -> named(each, to, frame)).stream()
                    .map(
                        text ->
                            new Link(
                                text, OfferPaths.over(way.chain().id(), each.instead(), before))))
        .distinct()
        .toList();
  }

  private String named(Alternative way, nl.schakel.chains.Link to, Frame frame) {
    return frame.text(
        "offer.alternative",
        "partner",
        names.organisation(to.to().partner(), frame.language()),
        "occasion",
        frame.text("offer.occasion." + way.occasion(), "days", way.days().orElse(0)));
  }
}
