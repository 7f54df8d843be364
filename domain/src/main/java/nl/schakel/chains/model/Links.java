package nl.schakel.chains.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Alternative;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.LinkId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Fingerprint;
import org.jmolecules.ddd.types.ValueObject;

/** The links of one version, in the order in which they are read. */
public record Links(List<Link> all) implements ValueObject {

  /** Nobody would read more. */
  public static final int MOST = 60;

  public Links {
    all = List.copyOf(all);
    if (all.stream().map(Link::id).distinct().count() != all.size()) {
      throw new IllegalArgumentException("a link is there once");
    }
  }

  public Optional<Link> find(LinkId id) {
    return all.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** In its place, or as the last when it is new. */
  public Links put(Link link) {
    return find(link.id()).isPresent()
        ? changing(link.id(), _ -> link)
        : new Links(Stream.concat(all.stream(), Stream.of(link)).toList());
  }

  public Links changing(LinkId id, UnaryOperator<Link> change) {
    return new Links(
        all.stream().map(each -> each.id().equals(id) ? change.apply(each) : each).toList());
  }

  /** What led to it as an alternative leads there no more. */
  public Links without(LinkId id) {
    return new Links(
        all.stream().filter(each -> !each.id().equals(id)).map(each -> forget(each, id)).toList());
  }

  private static Link forget(Link link, LinkId gone) {
    List<Alternative> kept =
        link.alternatives().stream().filter(each -> !each.instead().equals(gone)).toList();
    return new Link(link.id(), link.from(), link.kind(), link.to(), link.criteria(), kept);
  }

  /** So many places on; at the ends it stays where it is. */
  public Links moved(LinkId id, int by) {
    List<LinkId> order = all.stream().map(Link::id).toList();
    int from = order.indexOf(id);
    int to = from + by;
    if (from < 0 || to < 0 || to >= all.size()) {
      return this;
    }
    List<Link> next = new ArrayList<>(all);
    Collections.swap(next, from, to);
    return new Links(next);
  }

  /** Everybody to whom one of them leads. */
  public List<OrganisationId> partners() {
    return all.stream().map(each -> each.to().partner()).distinct().toList();
  }

  /** Those who receive: whoever is {@link Part#PRIMARY} at some link. */
  public List<OrganisationId> primaries() {
    return all.stream()
        .filter(each -> each.to().part() == Part.PRIMARY)
        .map(each -> each.to().partner())
        .distinct()
        .toList();
  }

  public List<Link> to(OrganisationId partner) {
    return all.stream().filter(each -> each.to().partner().equals(partner)).toList();
  }

  /** Of all that is asked of this partner; where it stands in the list does not matter to it. */
  public Fingerprint print(OrganisationId partner) {
    return Fingerprint.of(to(partner).stream().map(LinkWords::of).sorted().toArray());
  }

  /** Of everything that they say, in their order. */
  public Fingerprint print() {
    return Fingerprint.of(
        all.stream().map(each -> LinkWords.of(each) + each.alternatives()).toArray());
  }
}
