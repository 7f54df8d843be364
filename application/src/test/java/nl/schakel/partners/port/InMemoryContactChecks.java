package nl.schakel.partners.port;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.partners.ContactPointId;
import nl.schakel.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Which contact points were asked, in memory; whose they are a test tells. */
public final class InMemoryContactChecks implements ContactChecks {

  private final Map<ContactPointId, OrganisationId> owners = new LinkedHashMap<>();
  private final Map<ContactPointId, Instant> vouched = new HashMap<>();
  private final Map<ContactPointId, Instant> asked = new HashMap<>();
  private final Map<ContactPointId, String> complaints = new HashMap<>();

  public void put(OrganisationId owner, ContactPointId point, Instant verified) {
    owners.put(point, owner);
    vouched.put(point, verified);
  }

  public Map<ContactPointId, String> complaints() {
    return Map.copyOf(complaints);
  }

  @Override
  public List<Due> claim(Instant notSince, Instant now, int atMost) {
    List<Due> due =
        owners.entrySet().stream()
            .filter(each -> isBefore(vouched.get(each.getKey()), notSince))
            .filter(each -> isBefore(asked.get(each.getKey()), notSince))
            .limit(atMost)
            .map(each -> new Due(each.getValue(), each.getKey()))
            .toList();
    due.forEach(each -> asked.put(each.contactPoint(), now));
    return due;
  }

  private static boolean isBefore(@Nullable Instant at, Instant moment) {
    return at == null || at.isBefore(moment);
  }

  @Override
  public Optional<OrganisationId> partnerOf(ContactPointId contactPoint) {
    return Optional.ofNullable(owners.get(contactPoint));
  }

  @Override
  public void complain(ContactPointId contactPoint, String what, Instant at) {
    complaints.put(contactPoint, what);
  }

  @Override
  public void settle(ContactPointId contactPoint) {
    complaints.remove(contactPoint);
  }
}
