package nl.schakel.chains.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.agreements.CovenantCards;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LanguagesSpoken;
import nl.schakel.chains.model.Finding;
import nl.schakel.chains.model.HealthCheck;
import nl.schakel.chains.model.HealthCheck.AcceptedGap;
import nl.schakel.chains.model.HealthCheck.Circumstances;
import nl.schakel.chains.model.Links;
import nl.schakel.chains.port.Gaps;
import nl.schakel.chains.port.HealthLog;
import nl.schakel.chains.query.ChainSheet;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.ServiceCards.Reader;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;
import nl.schakel.shared.usecase.UseCasePart;

/** What there is around a chain now, and how well the chain is in it. */
@UseCasePart
class Surroundings {

  private final ServiceCards partners;
  private final CovenantCards covenants;
  private final Topics topics;
  private final Gaps gaps;
  private final LanguagesSpoken spoken;
  private final HealthLog log;
  private final Clock clock;

  Surroundings(
      ServiceCards partners,
      CovenantCards covenants,
      Topics topics,
      Gaps gaps,
      LanguagesSpoken spoken,
      HealthLog log,
      Clock clock) {
    this.partners = partners;
    this.covenants = covenants;
    this.topics = topics;
    this.gaps = gaps;
    this.spoken = spoken;
    this.log = log;
    this.clock = clock;
  }

  List<Finding> findings(ChainSheet chain, Links links) {
    return new HealthCheck(
            new Circumstances(
                clock.instant(),
                partners.of(links.partners(), Reader.PROFESSIONAL),
                chain.terms().covenant().flatMap(covenants::card),
                sensitivity(chain.terms().topic()),
                needed(chain),
                accepted(chain)))
        .of(links);
  }

  /** What was found, and its errors as told: who publishes or asks has just seen them. */
  void keep(ChainId chain, List<Finding> findings, Instant at) {
    List<String> errors = findings.stream().filter(Finding::isInTheWay).map(Finding::key).toList();
    log.keep(chain, at, errors.size(), findings.size() - errors.size(), errors);
  }

  private Sensitivity sensitivity(TopicCode code) {
    boolean special =
        topics.all().stream()
            .anyMatch(it -> it.code().equals(code) && it.sensitivity() == Sensitivity.SPECIAL);
    return special ? Sensitivity.SPECIAL : Sensitivity.NORMAL;
  }

  /** Parents in groups speak them, or somebody missed them. */
  private Set<Language> needed(ChainSheet chain) {
    return Stream.concat(
            spoken.in(chain.terms().area()).stream(),
            gaps.languagesMissed().stream()
                .filter(missing -> WhereMissing.isAbout(missing, chain.id(), chain.terms()))
                .flatMap(missing -> missing.language().stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What one municipality can do without does not excuse a chain of a whole country. */
  private Set<AcceptedGap> accepted(ChainSheet chain) {
    return gaps.acceptedAsIs().stream()
        .filter(missing -> missing.chain().isPresent() || chain.terms().area() instanceof Area.Town)
        .filter(missing -> WhereMissing.isAbout(missing, chain.id(), chain.terms()))
        .map(missing -> new AcceptedGap(missing.kind(), missing.language()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
