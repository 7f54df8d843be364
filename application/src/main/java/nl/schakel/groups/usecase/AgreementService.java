package nl.schakel.groups.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.groups.GroupEvent.AgreementStep;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.model.MunicipalAgreement;
import nl.schakel.groups.model.MunicipalAgreement.Agreed;
import nl.schakel.groups.model.MunicipalAgreement.Amending;
import nl.schakel.groups.model.MunicipalAgreement.Between;
import nl.schakel.groups.model.MunicipalAgreement.Ended;
import nl.schakel.groups.model.MunicipalAgreement.InForce;
import nl.schakel.groups.model.MunicipalAgreement.OnTheTable;
import nl.schakel.groups.model.MunicipalAgreement.Proposed;
import nl.schakel.groups.model.Terms;
import nl.schakel.groups.model.Terms.Offer;
import nl.schakel.groups.model.Terms.Side;
import nl.schakel.groups.usecase.AgreementDesk.Table;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.people.Organisations;
import nl.schakel.shared.Fingerprint;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class AgreementService implements KeepAgreement {

  private final AgreementDesk desk;
  private final Organisations organisations;

  AgreementService(AgreementDesk desk, Organisations organisations) {
    this.desk = desk;
    this.organisations = organisations;
  }

  @Override
  public Outcome propose(Command command) {
    if (!command.actor().mayFor(Permission.KEEP_GROUPS, command.provider())) {
      throw AgreementDesk.unknown();
    }
    return isMunicipality(command.contact()) ? proposed(command) : new Outcome.NoMunicipality();
  }

  private boolean isMunicipality(OrganisationId contact) {
    return organisations.cards(List.of(contact)).values().stream()
        .anyMatch(card -> card.kind() == OrganisationKind.MUNICIPALITY);
  }

  private Outcome proposed(Command command) {
    Between between =
        new Between(
            MunicipalAgreementId.next(),
            command.municipality(),
            command.provider(),
            command.contact());
    Proposed agreement =
        new Proposed(between, Offer.by(Side.PROVIDER, command.terms(), desk.now()));
    desk.add(agreement, command.actor());
    return new Outcome.Done(between.id());
  }

  @Override
  public Outcome revise(Actor actor, MunicipalAgreementId id, Terms terms, Optional<Long> seen) {
    Table table = desk.lock(actor, id);
    version(table.agreement()).requireSeen(seen, "agreement");
    return switch (table.agreement()) {
      case Ended _ -> new Outcome.NotNow();
      case Proposed proposed -> done(proposed.revise(terms, table.side(), desk.now()), actor);
      case Agreed agreed ->
          below(id, terms)
              .orElseGet(() -> done(agreed.amend(terms, table.side(), desk.now()), actor));
      case Amending amending ->
          below(id, terms)
              .orElseGet(() -> done(amending.revise(terms, table.side(), desk.now()), actor));
    };
  }

  /** As {@link nl.schakel.groups.query.AgreementBook.Sheet#version} shows it. */
  private static Fingerprint version(MunicipalAgreement agreement) {
    return switch (agreement) {
      case OnTheTable open -> open.offer().fingerprint();
      case Agreed agreed -> new Fingerprint(agreed.terms().version());
      case Ended ended -> new Fingerprint(ended.terms().map(Terms::version).orElse(0));
    };
  }

  private Optional<Outcome> below(MunicipalAgreementId id, Terms terms) {
    var planned = desk.planned(id);
    return terms
        .exceededBy(planned)
        .map(language -> new Outcome.BelowPlanned(language, planned.getOrDefault(language, 0)));
  }

  private Outcome done(MunicipalAgreement after, Actor by) {
    return done(after, AgreementStep.REVISED, by);
  }

  private Outcome done(MunicipalAgreement after, AgreementStep step, Actor by) {
    desk.save(after, step, by);
    return new Outcome.Done(after.getId());
  }

  @Override
  public Outcome agree(Actor actor, MunicipalAgreementId id, Optional<Long> seen) {
    Table table = desk.lock(actor, id);
    return switch (table.agreement()) {
      case Agreed _ -> new Outcome.Done(id);
      case Ended _ -> new Outcome.NotNow();
      case OnTheTable open when open.offer().agreedBy().containsKey(table.side()) ->
          new Outcome.Done(id);
      case OnTheTable open -> {
        version(open).requireSeen(seen, "agreement");
        yield below(id, open.offer().terms())
            .orElseGet(() -> done(open.agree(table.side(), desk.now()), step(table.side()), actor));
      }
    };
  }

  private static AgreementStep step(Side side) {
    return switch (side) {
      case PROVIDER -> AgreementStep.AGREED_BY_PROVIDER;
      case MUNICIPALITY -> AgreementStep.AGREED_BY_MUNICIPALITY;
    };
  }

  @Override
  public Outcome drop(Actor actor, MunicipalAgreementId id) {
    return switch (desk.lock(actor, id).agreement()) {
      case Amending amending -> done(amending.drop(), AgreementStep.DROPPED, actor);
      case Agreed _ -> new Outcome.Done(id);
      case Proposed _, Ended _ -> new Outcome.NotNow();
    };
  }

  @Override
  public Outcome end(Actor actor, MunicipalAgreementId id) {
    Table table = desk.lock(actor, id);
    if (table.side() != Side.PROVIDER) {
      throw AgreementDesk.unknown();
    }
    return switch (table.agreement()) {
      case Ended _ -> new Outcome.Done(id);
      case Proposed proposed -> done(proposed.end(desk.now()), AgreementStep.ENDED, actor);
      case InForce agreed -> done(agreed.end(desk.now()), AgreementStep.ENDED, actor);
    };
  }
}
