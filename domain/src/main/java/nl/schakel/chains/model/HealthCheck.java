package nl.schakel.chains.model;

import static nl.schakel.chains.model.Finding.Code.COVENANT_OVER;
import static nl.schakel.chains.model.Finding.Code.EVALUATION_OVERDUE;
import static nl.schakel.chains.model.Finding.Code.NO_ADVICE;
import static nl.schakel.chains.model.Finding.Code.NO_RECEIVER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.agreements.CovenantCards;
import nl.schakel.chains.GapSignals;
import nl.schakel.chains.Link;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.Language;

/**
 * Whether a chain would carry who is led over it: its yearly test, at publishing and each night.
 */
public record HealthCheck(Circumstances circumstances) {

  /**
   * What there is around the links.
   *
   * @param partners all to whom they lead, as the directory says now
   * @param needed the languages of parents who are there
   * @param accepted gaps that are left as they are
   */
  public record Circumstances(
      Instant now,
      Map<OrganisationId, Entry> partners,
      Optional<CovenantCards.Card> covenant,
      Sensitivity sensitivity,
      Set<Language> needed,
      Set<AcceptedGap> accepted) {

    public Circumstances {
      partners = Map.copyOf(partners);
      needed = Set.copyOf(needed);
      accepted = Set.copyOf(accepted);
    }
  }

  /** Something that is missing and stays so for now. */
  public record AcceptedGap(GapSignals.Kind kind, Optional<Language> language) {}

  /** In the order of the links; what is about the whole chain comes first. */
  public List<Finding> of(Links links) {
    PartnerCheck partners = new PartnerCheck(circumstances);
    RouteCheck routes = new RouteCheck(links, circumstances);
    return Stream.of(
            ofWhole(links),
            ofCovenant(),
            languages(links),
            links.all().stream()
                .flatMap(link -> Stream.concat(partners.findings(link), routes.findings(link))))
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  private Stream<Finding> ofWhole(Links links) {
    List<Link> there =
        links.all().stream().filter(new PartnerCheck(circumstances)::isThere).toList();
    boolean received = there.stream().anyMatch(RouteCheck::isReceiving);
    boolean advised = there.stream().anyMatch(RouteCheck::isAdvice);
    return Stream.concat(
        received ? Stream.empty() : Stream.of(Finding.of(NO_RECEIVER)),
        advised ? Stream.empty() : Stream.of(Finding.of(NO_ADVICE)));
  }

  private Stream<Finding> ofCovenant() {
    LocalDate today = LocalDate.ofInstant(circumstances.now(), WorkingDays.ZONE);
    return circumstances.covenant().stream()
        .flatMap(
            card ->
                card.isOver(today)
                    ? Stream.of(Finding.of(COVENANT_OVER))
                    : card.isEvaluationOverdue(today)
                        ? Stream.of(Finding.of(EVALUATION_OVERDUE))
                        : Stream.empty());
  }

  private Stream<Finding> languages(Links links) {
    return circumstances.needed().stream()
        .sorted()
        .filter(
            language ->
                links.all().stream()
                    .noneMatch(link -> new PartnerCheck(circumstances).isSpoken(link, language)))
        .filter(language -> !circumstances.accepted().contains(accepted(language)))
        .map(Finding::in);
  }

  private static AcceptedGap accepted(Language language) {
    return new AcceptedGap(GapSignals.Kind.LANGUAGE, Optional.of(language));
  }
}
