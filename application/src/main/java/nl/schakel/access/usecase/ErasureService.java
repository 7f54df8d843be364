package nl.schakel.access.usecase;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.AccountEvent.AccountErased;
import nl.schakel.access.Actor;
import nl.schakel.access.Role;
import nl.schakel.access.port.Accounts;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

/** The features on top come first: what they keep refers to what lies below. */
@ApplicationService
class ErasureService implements Erasure {

  private final List<PersonalRecords> features;
  private final Accounts accounts;
  private final Events events;
  private final Clock clock;

  ErasureService(List<PersonalRecords> features, Accounts accounts, Events events, Clock clock) {
    this.features =
        features.stream()
            .sorted(Comparator.comparingInt(PersonalRecords::order).reversed())
            .toList();
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Map<String, Map<String, Object>> export(Actor actor) {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    features
        .reversed()
        .forEach(records -> all.put(records.feature(), records.export(actor.person().value())));
    return all;
  }

  @Override
  public HandOverRecords.Outcome erase(Actor actor) {
    if (actor.is(Role.ADMINISTRATOR) && !accounts.hasAdministratorBeside(actor.account())) {
      return new HandOverRecords.Outcome.LastAdministrator();
    }
    UUID account = actor.account().value();
    features.forEach(records -> records.erase(actor.person().value()));
    events.publish(new AccountErased(actor.account(), Optional.of(account), clock.instant()));
    return new HandOverRecords.Outcome.Erased();
  }
}
