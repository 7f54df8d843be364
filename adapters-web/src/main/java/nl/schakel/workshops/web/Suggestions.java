package nl.schakel.workshops.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.chains.LinkId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.ChainChange;
import nl.schakel.workshops.model.Proposal;
import nl.schakel.workshops.model.Workshop.Plan;
import nl.schakel.workshops.web.WorkshopPage.Party;
import nl.schakel.workshops.web.WorkshopPage.Suggestion;

/** Puts proposals into words. */
final class Suggestions {

  private Suggestions() {}

  static Suggestion of(
      WorkshopId workshop,
      Proposal proposal,
      Plan plan,
      List<Option> parties,
      List<Option> links,
      Frame frame) {
    return new Suggestion(
        WorkshopsController.PATH + "/" + workshop.value() + "/proposals/" + proposal.id(),
        proposal.text(),
        proposal.change().map(change -> said(change, links, frame)),
        parties.stream().map(party -> party(party, proposal, frame)).toList(),
        proposal.change().isPresent() && proposal.isAcceptedBy(plan.parties()),
        proposal.drafted());
  }

  private static Party party(Option party, Proposal proposal, Frame frame) {
    OrganisationId id = new OrganisationId(UUID.fromString(party.value()));
    return new Party(
        party.value(),
        party.text(),
        Optional.ofNullable(proposal.decisions().get(id))
            .map(decision -> frame.text("workshops.decision." + decision.name())));
  }

  private static String said(ChainChange change, List<Option> links, Frame frame) {
    Map<String, String> named =
        links.stream().collect(Collectors.toMap(Option::value, Option::text));
    String link = name(named, change.link());
    return switch (change) {
      case ChainChange.Drop _ -> frame.text("workshops.change.drop", "link", link);
      case ChainChange.Detour(var _, var alternative) ->
          frame.text(
              "workshops.change.detour",
              "link",
              link,
              "occasion",
              frame.text("workshops.occasion." + alternative.occasion().name()),
              "instead",
              name(named, alternative.instead()));
      case ChainChange.Condition(var _, var force, var text, var _) ->
          frame.text(
              "workshops.change.condition",
              "link",
              link,
              "force",
              frame.text("workshops.force." + force.name()),
              "text",
              text);
    };
  }

  private static String name(Map<String, String> named, LinkId link) {
    return named.getOrDefault(link.value().toString(), "–");
  }
}
