package nl.schakel.chains.model;

import static nl.schakel.chains.model.Finding.Code.CYCLE_WITHOUT_EXIT;
import static nl.schakel.chains.model.Finding.Code.DEAD_END;
import static nl.schakel.chains.model.Finding.Code.EXCLUDING_WITHOUT_INSTEAD;
import static nl.schakel.chains.model.Finding.Code.NO_ALTERNATIVE_FOR_LANGUAGE;
import static nl.schakel.chains.model.Finding.Code.NO_ALTERNATIVE_WHEN_FULL;
import static nl.schakel.chains.model.Finding.Code.NO_DO_NOT_INVOLVE;
import static nl.schakel.chains.model.Finding.Code.WARM_WITHOUT_PRIMARY;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Kind;
import nl.schakel.chains.Link.Occasion;
import nl.schakel.chains.Link.Origin;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.model.HealthCheck.AcceptedGap;
import nl.schakel.chains.model.HealthCheck.Circumstances;
import nl.schakel.partners.TopicCard.Sensitivity;

/** Whether there is always a way on. */
record RouteCheck(Links links, Circumstances circumstances) {

  private static final Set<Occasion> WHEN_FULL = Set.of(Occasion.CLOSED, Occasion.WAIT_OVER);
  private static final Set<Occasion> WITHOUT_LANGUAGE = Set.of(Occasion.LANGUAGE_MISSING);
  private static final Set<Occasion> NOT_INVOLVED = Set.of(Occasion.DO_NOT_INVOLVE);

  /** Alternatives are asked of who receives; who only signals or gives feedback goes on anyway. */
  static boolean isReceiving(Link link) {
    return link.kind() == Kind.WARM_REFER && link.to().part() == Part.PRIMARY;
  }

  static boolean isAdvice(Link link) {
    return link.kind() == Kind.CONSULT || link.to().part() == Part.ADVICE_ONLY;
  }

  Stream<Finding> findings(Link link) {
    return Stream.of(
            when(isReceiving(link) && lacks(link, WHEN_FULL), NO_ALTERNATIVE_WHEN_FULL),
            when(isReceiving(link) && lacks(link, WITHOUT_LANGUAGE), NO_ALTERNATIVE_FOR_LANGUAGE),
            when(isReceiving(link) && lacksWayAround(link), NO_DO_NOT_INVOLVE),
            when(link.kind() == Kind.WARM_REFER && !belongsToPrimary(link), WARM_WITHOUT_PRIMARY),
            when(isDeadEnd(link), DEAD_END),
            when(Shape.isInCycleWithoutExit(links, link), CYCLE_WITHOUT_EXIT),
            when(
                link.criteria().stream().anyMatch(Shape::isWithoutInstead),
                EXCLUDING_WITHOUT_INSTEAD))
        .flatMap(codes -> codes)
        .filter(code -> !isAccepted(code))
        .map(code -> Finding.of(code, link.id(), link.to().partner()));
  }

  static Stream<Finding.Code> when(boolean found, Finding.Code code) {
    return found ? Stream.of(code) : Stream.empty();
  }

  private static boolean lacks(Link link, Set<Occasion> occasions) {
    return link.alternatives().stream().noneMatch(each -> occasions.contains(each.occasion()));
  }

  /** Where a topic can endanger somebody, a family may want that a partner hears nothing. */
  private boolean lacksWayAround(Link link) {
    return circumstances.sensitivity() == Sensitivity.SPECIAL && lacks(link, NOT_INVOLVED);
  }

  /** What is found of a link is about every language. */
  private boolean isAccepted(Finding.Code code) {
    return code.excusedBy()
        .map(kind -> new AcceptedGap(kind, Optional.empty()))
        .filter(circumstances.accepted()::contains)
        .isPresent();
  }

  /** It is one, or the alternative of a link that is. */
  private boolean belongsToPrimary(Link link) {
    return isReceiving(link)
        || links.all().stream()
            .anyMatch(
                other ->
                    !other.id().equals(link.id())
                        && other.alternatives().stream()
                            .anyMatch(each -> each.instead().equals(link.id())));
  }

  /** Only asking for advice ends with itself: whoever asked goes on, with the answer. */
  private boolean isDeadEnd(Link link) {
    return switch (link.kind()) {
      case SIGNAL, DISCUSS, WARM_REFER -> !leadsOn(link);
      case CONSULT, SUPPORT_BESIDE, FEEDBACK, AFTERCARE, REFER_BACK -> false;
    };
  }

  private boolean leadsOn(Link link) {
    return !link.alternatives().isEmpty()
        || links.all().stream()
            .filter(other -> !other.id().equals(link.id()))
            .anyMatch(other -> goesOnAfter(link, other));
  }

  /** The partner goes on, or whoever took the link does: asking advice, or referring itself. */
  private static boolean goesOnAfter(Link link, Link other) {
    return other.from().equals(new Origin.Party(link.to().partner()))
        || (other.from().equals(link.from())
            && (other.kind() == Kind.CONSULT
                || (link.kind() != Kind.WARM_REFER && other.kind() == Kind.WARM_REFER)));
  }
}
