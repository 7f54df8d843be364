package nl.schakel.groups.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.groups.GroupEvent.AgreementChanged;
import nl.schakel.groups.GroupEvent.AgreementStep;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.model.MunicipalAgreement;
import nl.schakel.groups.model.MunicipalAgreement.Between;
import nl.schakel.groups.model.MunicipalAgreement.Proposed;
import nl.schakel.groups.model.Terms.Side;
import nl.schakel.groups.port.MunicipalAgreements;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Hands both sides the agreements that are theirs, locked, and tells what became of them. */
@UseCasePart
class AgreementDesk {

  private final MunicipalAgreements agreements;
  private final Events events;
  private final Clock clock;

  AgreementDesk(MunicipalAgreements agreements, Events events, Clock clock) {
    this.agreements = agreements;
    this.events = events;
    this.clock = clock;
  }

  /** Which side somebody is of what. */
  record Table(MunicipalAgreement agreement, Side side) {}

  Instant now() {
    return clock.instant();
  }

  Table lock(Actor actor, MunicipalAgreementId id) {
    return agreements
        .lock(id)
        .flatMap(found -> side(actor, found.between()).map(side -> new Table(found, side)))
        .orElseThrow(AgreementDesk::unknown);
  }

  private static Optional<Side> side(Actor actor, Between between) {
    if (actor.mayFor(Permission.KEEP_GROUPS, between.provider())) {
      return Optional.of(Side.PROVIDER);
    }
    return actor.mayFor(Permission.AGREE_ON_GROUPS, between.contact())
        ? Optional.of(Side.MUNICIPALITY)
        : Optional.empty();
  }

  Map<Language, Integer> planned(MunicipalAgreementId id) {
    return agreements.planned(id);
  }

  void add(Proposed agreement, Actor by) {
    agreements.add(agreement);
    tell(agreement.getId(), AgreementStep.PROPOSED, by);
  }

  void save(MunicipalAgreement agreement, AgreementStep step, Actor by) {
    agreements.save(agreement);
    tell(agreement.getId(), step, by);
  }

  private void tell(MunicipalAgreementId id, AgreementStep step, Actor by) {
    events.publish(
        new AgreementChanged(id, step, Optional.of(by.account().value()), clock.instant()));
  }

  static NotFoundException unknown() {
    return new NotFoundException("agreement");
  }
}
