package nl.schakel.chains.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Alternative;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.chains.Link.Force;
import nl.schakel.chains.LinkId;

/** What links must never be like, whoever writes them. */
public final class Shape {

  private Shape() {}

  /** One mistake, and where. */
  public record Fault(Code code, LinkId link) {}

  /** What is wrong. */
  public enum Code {
    ALTERNATIVE_TO_ITSELF,
    ALTERNATIVE_NOT_THERE,
    /** Who follows the alternatives comes back, and there is no way out. */
    CYCLE_WITHOUT_EXIT,
    EXCLUDING_WITHOUT_INSTEAD,
    CRITERION_TWICE,
    SERVICE_OF_ANOTHER,
    UNKNOWN_PARTNER,
    TOO_MANY_LINKS
  }

  public static List<Fault> faults(Links links) {
    return links.all().stream()
        .flatMap(link -> Stream.concat(ownFaults(link), alternativeFaults(links, link)))
        .toList();
  }

  private static Stream<Fault> ownFaults(Link link) {
    Stream<Code> excluding =
        link.criteria().stream()
            .filter(Shape::isWithoutInstead)
            .limit(1)
            .map(_ -> Code.EXCLUDING_WITHOUT_INSTEAD);
    boolean twice =
        link.criteria().stream().map(Criterion::number).distinct().count()
            != link.criteria().size();
    return Stream.concat(excluding, twice ? Stream.of(Code.CRITERION_TWICE) : Stream.empty())
        .map(code -> new Fault(code, link.id()));
  }

  static boolean isWithoutInstead(Criterion criterion) {
    return criterion.force() == Force.EXCLUDING && criterion.instead().isEmpty();
  }

  private static Stream<Fault> alternativeFaults(Links links, Link link) {
    Stream<Code> wrong =
        link.alternatives().stream()
            .map(Alternative::instead)
            .flatMap(
                instead ->
                    instead.equals(link.id())
                        ? Stream.of(Code.ALTERNATIVE_TO_ITSELF)
                        : links.find(instead).isEmpty()
                            ? Stream.of(Code.ALTERNATIVE_NOT_THERE)
                            : Stream.empty());
    Stream<Code> cycle =
        isInCycleWithoutExit(links, link) ? Stream.of(Code.CYCLE_WITHOUT_EXIT) : Stream.empty();
    return Stream.concat(wrong, cycle).distinct().map(code -> new Fault(code, link.id()));
  }

  /**
   * Somebody who may follow the alternatives from here must come to a link that one can always
   * take, or to the end of them.
   */
  static boolean isInCycleWithoutExit(Links links, Link link) {
    Set<LinkId> reached = reach(links, link);
    return reached.contains(link.id())
        && reached.stream()
            .flatMap(id -> links.find(id).stream())
            .noneMatch(each -> each.kind() == Link.Kind.CONSULT || each.alternatives().isEmpty());
  }

  private static Set<LinkId> reach(Links links, Link from) {
    Map<LinkId, Set<LinkId>> next = new HashMap<>();
    links.all().forEach(each -> next.put(each.id(), insteadOf(each)));
    Set<LinkId> reached = new HashSet<>(insteadOf(from));
    Set<LinkId> fresh = Set.copyOf(reached);
    while (!fresh.isEmpty()) {
      fresh =
          fresh.stream()
              .flatMap(id -> next.getOrDefault(id, Set.of()).stream())
              .filter(reached::add)
              .collect(Collectors.toUnmodifiableSet());
    }
    return reached;
  }

  private static Set<LinkId> insteadOf(Link link) {
    return link.alternatives().stream()
        .map(Alternative::instead)
        .filter(instead -> !instead.equals(link.id()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
