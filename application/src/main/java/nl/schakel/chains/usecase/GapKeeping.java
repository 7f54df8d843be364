package nl.schakel.chains.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.chains.ChainEvent.GapMoved;
import nl.schakel.chains.GapId;
import nl.schakel.chains.GapSignals;
import nl.schakel.chains.GapSignals.Signal;
import nl.schakel.chains.GapSignals.Source;
import nl.schakel.chains.model.Gap;
import nl.schakel.chains.model.Gap.Missing;
import nl.schakel.chains.model.Gap.Taken;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.chains.port.Chains;
import nl.schakel.chains.port.Gaps;
import nl.schakel.chains.query.GapBook;
import nl.schakel.chains.query.GapBook.GapLine;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class GapKeeping implements KeepGaps {

  private final Gaps gaps;
  private final GapBook book;
  private final GapSignals signals;
  private final Chains chains;
  private final Keepers keepers;

  GapKeeping(Gaps gaps, GapBook book, GapSignals signals, Chains chains, Keepers keepers) {
    this.gaps = gaps;
    this.book = book;
    this.signals = signals;
    this.chains = chains;
    this.keepers = keepers;
  }

  @Override
  public List<GapLine> of(Actor actor) {
    List<ReferralChain> all = chains.all();
    return book.all().stream().filter(line -> isTheirs(actor, line.missing(), all)).toList();
  }

  /** Whoever keeps a chain about it; where there is none, every coordinator may begin. */
  private static boolean isTheirs(Actor actor, Missing missing, List<ReferralChain> chains) {
    List<ReferralChain> about =
        chains.stream().filter(chain -> WhereMissing.isAbout(missing, chain)).toList();
    return about.isEmpty()
        ? actor.may(Permission.KEEP_CHAINS)
        : about.stream().anyMatch(chain -> Keepers.isKept(actor, chain.terms().keeper()));
  }

  @Override
  public Outcome move(Actor actor, GapId id, Step step) {
    Gap gap =
        gaps.lock(id)
            .filter(each -> isTheirs(actor, each.missing(), chains.all()))
            .orElseThrow(() -> new NotFoundException("gap"));
    List<Finding> findings = step.words().map(PersonalDataCheck::findings).orElse(List.of());
    return findings.isEmpty()
        ? GapSteps.after(gap, step, keepers.now())
            .<Outcome>map(after -> new Outcome.Moved(save(actor, after)))
            .orElseGet(() -> new Outcome.NotNow(gap.state()))
        : new Outcome.TellsOfSomebody(findings);
  }

  private GapSignals.State save(Actor actor, Gap gap) {
    gaps.save(gap);
    Optional<UUID> by = Optional.of(actor.account().value());
    keepers.tell(new GapMoved(gap.missing().id(), gap.state(), by, keepers.now()));
    return gap.state();
  }

  @Override
  public Outcome accept(Actor actor, Acceptance acceptance) {
    ReferralChain chain = keepers.lock(actor, acceptance.chain());
    List<Finding> findings = PersonalDataCheck.findings(acceptance.note());
    return findings.isEmpty()
        ? acceptWhere(actor, acceptance, chain)
        : new Outcome.TellsOfSomebody(findings);
  }

  private Outcome acceptWhere(Actor actor, Acceptance acceptance, ReferralChain chain) {
    Optional<MunicipalityCode> where =
        chain.terms().area() instanceof Area.Town(var municipality)
            ? Optional.of(municipality)
            : acceptance.municipality();
    return where
        .map(
            municipality ->
                isCovered(chain, municipality)
                    ? accept(actor, acceptance, chain, municipality)
                    : new Outcome.OutsideArea())
        .orElseGet(Outcome.WhichMunicipality::new);
  }

  private static boolean isCovered(ReferralChain chain, MunicipalityCode municipality) {
    return Municipalities.known().find(municipality).filter(chain.terms()::covers).isPresent();
  }

  private Outcome accept(
      Actor actor, Acceptance acceptance, ReferralChain chain, MunicipalityCode municipality) {
    GapId id = signals.signal(signal(acceptance, chain, municipality));
    Gap gap = gaps.lock(id).orElseThrow();
    Taken taken = GapSteps.taken(gap, keepers.now());
    return new Outcome.Moved(save(actor, taken.acceptAsIs(acceptance.note(), keepers.now())));
  }

  private Signal signal(Acceptance acceptance, ReferralChain chain, MunicipalityCode municipality) {
    return new Signal(
        municipality,
        chain.terms().topic(),
        Optional.of(chain.id()),
        acceptance.kind(),
        acceptance.language(),
        Source.KEEPER,
        keepers.now());
  }
}
