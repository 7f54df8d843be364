package nl.schakel.agreements.usecase;

import java.util.List;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.agreements.AgreementEvent.Change;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.GrantUses;
import nl.schakel.agreements.GrantUses.Use;
import nl.schakel.agreements.model.Grant;
import nl.schakel.agreements.model.Grant.Terms;
import nl.schakel.agreements.model.Quota;
import nl.schakel.agreements.port.GrantRegister;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class GrantService implements KeepGrants {

  private final GrantRegister grants;
  private final List<GrantUses> uses;
  private final AgreementDesk desk;

  GrantService(GrantRegister grants, List<GrantUses> uses, AgreementDesk desk) {
    this.grants = grants;
    this.uses = List.copyOf(uses);
    this.desk = desk;
  }

  @Override
  public Outcome record(Actor actor, Terms terms, List<Quota> quotas) {
    desk.demandKept(actor, terms.keeper());
    GrantId id = GrantId.next();
    return unlessTaken(
        id,
        terms.slug(),
        () -> {
          grants.add(new Grant(id, terms, quotas, 0));
          return new Outcome.Done(desk.tell(actor, id, Change.RECORDED));
        });
  }

  @Override
  public Outcome revise(Actor actor, GrantId id, long version, Terms terms, List<Quota> quotas) {
    desk.demandKept(actor, terms.keeper());
    Grant grant = find(actor, id);
    if (grant.version() != version) {
      throw new StaleChangeException("grant");
    }
    List<Use> given = uses.stream().flatMap(feature -> feature.of(id).stream()).toList();
    return grant
        .tooLow(quotas, given)
        .<Outcome>map(quota -> new Outcome.BelowGiven(quota, quota.mostGiven(given)))
        .orElseGet(
            () -> unlessTaken(id, terms.slug(), () -> save(actor, grant.revise(terms, quotas))));
  }

  private Grant find(Actor actor, GrantId id) {
    return grants
        .find(id)
        .filter(grant -> AgreementDesk.isKept(actor, grant.terms().keeper()))
        .orElseThrow(() -> new NotFoundException("grant"));
  }

  private Outcome save(Actor actor, Grant grant) {
    grants.save(grant);
    return new Outcome.Done(desk.tell(actor, grant.id(), Change.REVISED));
  }

  private Outcome unlessTaken(GrantId id, Slug slug, Supplier<Outcome> write) {
    return grants
        .ownerOf(slug)
        .filter(owner -> !owner.equals(id))
        .<Outcome>map(_ -> new Outcome.SlugTaken(slug))
        .orElseGet(write);
  }
}
