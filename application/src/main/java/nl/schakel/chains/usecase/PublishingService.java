package nl.schakel.chains.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.chains.ChainEvent.Change;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ChainVersion.Agreed;
import nl.schakel.chains.model.ChainVersion.Agreement;
import nl.schakel.chains.model.ChainVersion.Draft;
import nl.schakel.chains.model.Finding;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.chains.port.ChainVersions;
import nl.schakel.chains.query.ChainSheet;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class PublishingService implements PublishChain {

  private final Keepers keepers;
  private final ChainVersions versions;
  private final Surroundings surroundings;

  PublishingService(Keepers keepers, ChainVersions versions, Surroundings surroundings) {
    this.keepers = keepers;
    this.versions = versions;
    this.surroundings = surroundings;
  }

  @Override
  public Outcome publish(Command command) {
    ReferralChain chain = keepers.lock(command.actor(), command.chain());
    Optional<Draft> draft = versions.draft(chain.id());
    if (draft.isEmpty()) {
      return new Outcome.NothingToDo();
    }
    if (command.seen().filter(seen -> !draft.get().is(seen)).isPresent()) {
      throw new StaleChangeException("chain");
    }
    if (command.on().isAfter(LocalDate.ofInstant(keepers.now(), WorkingDays.ZONE))) {
      return new Outcome.InTheFuture();
    }
    return draft.get().notAccepted().isEmpty()
        ? publishIfWell(command, chain, draft.get())
        : new Outcome.NotAccepted(draft.get().notAccepted());
  }

  private Outcome publishIfWell(Command command, ReferralChain chain, Draft draft) {
    List<Finding> findings = surroundings.findings(ChainSheet.of(chain), draft.links());
    List<Finding> errors = findings.stream().filter(Finding::isInTheWay).toList();
    if (!errors.isEmpty()) {
      return new Outcome.Unwell(errors);
    }
    Instant now = keepers.now();
    versions.agreed(chain.id()).ifPresent(before -> versions.save(before.retire(now)));
    versions.save(draft.agree(agreement(command, chain, draft, now)));
    draft.places().forEach(keepers::closeLink);
    surroundings.keep(chain.id(), findings, now);
    keepers.tell(command.actor(), draft.id(), Change.AGREED);
    return new Outcome.Published(draft.id().number());
  }

  private static Agreement agreement(
      Command command, ReferralChain chain, Draft draft, Instant now) {
    Optional<UUID> latest = draft.workshops().stream().max(Comparator.naturalOrder());
    return new Agreement(
        command.on(),
        chain.terms().covenant(),
        command.workshop().or(() -> latest),
        now,
        chain.terms().promises());
  }

  @Override
  public Outcome retire(Actor actor, ChainId id) {
    keepers.lock(actor, id);
    return versions
        .agreed(id)
        .map(agreed -> retire(actor, agreed))
        .orElseGet(Outcome.NothingToDo::new);
  }

  private Outcome retire(Actor actor, Agreed agreed) {
    versions.save(agreed.retire(keepers.now()));
    keepers.tell(actor, agreed.id(), Change.RETIRED);
    return new Outcome.Retired(agreed.id().number());
  }
}
