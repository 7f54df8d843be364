package nl.schakel.agreements.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.agreements.AgreementEvent.AllianceChanged;
import nl.schakel.agreements.AgreementEvent.Change;
import nl.schakel.agreements.AgreementEvent.CovenantChanged;
import nl.schakel.agreements.AgreementEvent.GrantChanged;
import nl.schakel.agreements.AllianceId;
import nl.schakel.agreements.CovenantId;
import nl.schakel.agreements.GrantId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Whose agreements these are, what day it is, and who is told. */
@UseCasePart
class AgreementDesk {

  /** Amsterdam and Brussels have one clock. */
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private final Events events;
  private final Clock clock;

  AgreementDesk(Events events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  void demandKept(Actor actor, OrganisationId keeper) {
    if (!isKept(actor, keeper)) {
      throw new NotFoundException("keeper");
    }
  }

  static boolean isKept(Actor actor, OrganisationId keeper) {
    return actor.mayFor(Permission.KEEP_AGREEMENTS, keeper);
  }

  boolean isToCome(LocalDate day) {
    return day.isAfter(LocalDate.ofInstant(clock.instant(), HERE));
  }

  AllianceId tell(Actor actor, AllianceId alliance, Change change) {
    events.publish(new AllianceChanged(alliance, change, actor.account().value(), clock.instant()));
    return alliance;
  }

  CovenantId tell(Actor actor, CovenantId covenant, Change change) {
    events.publish(new CovenantChanged(covenant, change, actor.account().value(), clock.instant()));
    return covenant;
  }

  GrantId tell(Actor actor, GrantId grant, Change change) {
    events.publish(new GrantChanged(grant, change, actor.account().value(), clock.instant()));
    return grant;
  }
}
