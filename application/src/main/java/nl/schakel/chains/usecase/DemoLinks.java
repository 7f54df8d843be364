package nl.schakel.chains.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Alternative;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.chains.Link.Force;
import nl.schakel.chains.Link.Kind;
import nl.schakel.chains.Link.Occasion;
import nl.schakel.chains.Link.Origin;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.Link.Target;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.model.Links;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Offer;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/** Tells the links of a demo chain one after the other, each by a name within the chain. */
final class DemoLinks {

  private final Map<OrganisationId, Entry> partners;
  private final Map<String, LinkId> names = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  DemoLinks(Map<OrganisationId, Entry> partners) {
    this.partners = partners;
  }

  static Origin anybody(Link.Function function) {
    return new Origin.Anybody(function);
  }

  static Origin party(DemoOrganisation organisation) {
    return new Origin.Party(organisation.id());
  }

  static LocalizedText text(String dutch, String english) {
    return LocalizedText.dutch(dutch).with(Language.ENGLISH, english);
  }

  /** To the first service of the partner that the directory knows. */
  DemoLinks link(String name, Origin from, Kind kind, DemoOrganisation to, Part part) {
    Optional<Entry> entry = Optional.ofNullable(partners.get(to.id()));
    Target target =
        new Target(
            to.id(),
            entry.flatMap(each -> each.services().stream().findFirst()).map(Offer::id),
            part);
    links.add(new Link(id(name), from, kind, target, List.of(), List.of()));
    return this;
  }

  DemoLinks when(LocalizedText text) {
    return criterion(Force.REQUIRED, text, Optional.empty());
  }

  DemoLinks whenNot(LocalizedText text, LocalizedText instead) {
    return criterion(Force.EXCLUDING, text, Optional.of(instead));
  }

  DemoLinks mind(LocalizedText text) {
    return criterion(Force.ADVISORY, text, Optional.empty());
  }

  private DemoLinks criterion(Force force, LocalizedText text, Optional<LocalizedText> instead) {
    Link link = links.removeLast();
    List<Criterion> more = new ArrayList<>(link.criteria());
    more.add(new Criterion(more.size() + 1, force, text, instead));
    links.add(new Link(link.id(), link.from(), link.kind(), link.to(), more, link.alternatives()));
    return this;
  }

  DemoLinks instead(String other, Occasion... occasions) {
    Link link = links.removeLast();
    List<Alternative> more = new ArrayList<>(link.alternatives());
    for (Occasion occasion : occasions) {
      Optional<Integer> days = occasion == Occasion.WAIT_OVER ? Optional.of(42) : Optional.empty();
      more.add(new Alternative(occasion, days, id(other)));
    }
    links.add(new Link(link.id(), link.from(), link.kind(), link.to(), link.criteria(), more));
    return this;
  }

  Links links() {
    return new Links(links);
  }

  LinkId id(String name) {
    return names.computeIfAbsent(name, _ -> LinkId.next());
  }
}
