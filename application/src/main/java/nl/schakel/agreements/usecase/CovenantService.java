package nl.schakel.agreements.usecase;

import java.util.List;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.agreements.AgreementEvent.Change;
import nl.schakel.agreements.CommitmentId;
import nl.schakel.agreements.CovenantId;
import nl.schakel.agreements.model.Commitment;
import nl.schakel.agreements.model.Commitment.Standing;
import nl.schakel.agreements.model.Covenant;
import nl.schakel.agreements.model.Covenant.Terms;
import nl.schakel.agreements.model.Covenant.Wording;
import nl.schakel.agreements.port.Covenants;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class CovenantService implements KeepCovenants {

  private final Covenants covenants;
  private final AgreementDesk desk;

  CovenantService(Covenants covenants, AgreementDesk desk) {
    this.covenants = covenants;
    this.desk = desk;
  }

  @Override
  public Outcome record(Actor actor, Terms terms, List<Wording> commitments) {
    desk.demandKept(actor, terms.keeper());
    Covenant covenant =
        new Covenant(CovenantId.next(), terms, List.of(), 0).revise(terms, commitments);
    return unlessTaken(
        covenant.id(),
        terms.slug(),
        () -> {
          covenants.add(covenant);
          return new Outcome.Done(desk.tell(actor, covenant.id(), Change.RECORDED));
        });
  }

  @Override
  public Outcome revise(
      Actor actor, CovenantId id, long version, Terms terms, List<Wording> commitments) {
    desk.demandKept(actor, terms.keeper());
    Covenant covenant = find(actor, id);
    if (covenant.version() != version) {
      throw new StaleChangeException("covenant");
    }
    List<Commitment> forgotten = covenant.forgottenBy(commitments);
    return forgotten.isEmpty()
        ? unlessTaken(
            id,
            terms.slug(),
            () -> save(actor, covenant.revise(terms, commitments), Change.REVISED))
        : new Outcome.AlreadyMeasured(forgotten);
  }

  @Override
  public Outcome measure(Actor actor, CovenantId id, CommitmentId commitment, Standing standing) {
    Covenant measured =
        find(actor, id)
            .measure(commitment, standing)
            .orElseThrow(() -> new NotFoundException("commitment"));
    return desk.isToCome(standing.on())
        ? new Outcome.InTheFuture()
        : save(actor, measured, Change.COMMITMENT_MEASURED);
  }

  private Covenant find(Actor actor, CovenantId id) {
    return covenants
        .find(id)
        .filter(covenant -> AgreementDesk.isKept(actor, covenant.terms().keeper()))
        .orElseThrow(() -> new NotFoundException("covenant"));
  }

  private Outcome save(Actor actor, Covenant covenant, Change change) {
    covenants.save(covenant);
    return new Outcome.Done(desk.tell(actor, covenant.id(), change));
  }

  private Outcome unlessTaken(CovenantId id, Slug slug, Supplier<Outcome> write) {
    return covenants
        .ownerOf(slug)
        .filter(owner -> !owner.equals(id))
        .<Outcome>map(_ -> new Outcome.SlugTaken(slug))
        .orElseGet(write);
  }
}
