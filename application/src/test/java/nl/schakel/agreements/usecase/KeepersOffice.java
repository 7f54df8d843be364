package nl.schakel.agreements.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.agreements.AgreementEvent;
import nl.schakel.agreements.GrantUses.Use;
import nl.schakel.agreements.model.SecondGeneration;
import nl.schakel.agreements.port.InMemoryAlliances;
import nl.schakel.agreements.port.InMemoryCovenants;
import nl.schakel.agreements.port.InMemoryGrantRegister;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import org.jmolecules.event.types.DomainEvent;

/** The use cases of agreements over memory, on the first of March 2024. */
class KeepersOffice {

  static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

  final InMemoryAlliances alliances = new InMemoryAlliances();
  final InMemoryCovenants covenants = new InMemoryCovenants();
  final InMemoryGrantRegister grants = new InMemoryGrantRegister();
  final List<Use> uses = new ArrayList<>();
  final List<DomainEvent> told = new ArrayList<>();

  final Actor coordinator = actor(SecondGeneration.JMW, SecondGeneration.MOVISIE);
  final Actor stranger = actor(OrganisationId.next());

  private final AgreementDesk desk =
      new AgreementDesk(
          told::add, Clock.fixed(Instant.parse("2024-03-01T09:00:00Z"), ZoneOffset.UTC));

  final KeepAlliances keepAlliances = new AllianceService(alliances, desk);
  final KeepCovenants keepCovenants = new CovenantService(covenants, desk);
  final KeepGrants keepGrants = new GrantService(grants, List.of(_ -> List.copyOf(uses)), desk);

  List<String> audited() {
    return told.stream().map(event -> ((AgreementEvent) event).action()).toList();
  }

  private static Actor actor(OrganisationId... organisations) {
    return new Actor(
        AccountId.next(),
        PersonId.next(),
        Set.copyOf(
            Stream.of(organisations).map(each -> new Assignment(Role.COORDINATOR, each)).toList()));
  }
}
