package nl.schakel.communities.model;

import java.time.Instant;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.communities.model.Naming.Name;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.StaleChangeException;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * People who share what they know about something. Who belongs to it is its {@link Roll}; they come
 * and go without a change of what it is.
 *
 * @param organisation whose coordinators look after it beside its leads
 * @param version counts the changes of its name and its profile
 */
public record Community(
    CommunityId id, OrganisationId organisation, Naming naming, Profile profile, long version)
    implements AggregateRoot<Community, CommunityId> {

  public static Community found(
      CommunityId id, OrganisationId organisation, Name name, Profile profile) {
    return new Community(id, organisation, Naming.of(name), profile, 0);
  }

  @Override
  public CommunityId getId() {
    return id;
  }

  /** Throws {@link StaleChangeException} when it is not any more what somebody saw. */
  public Community seenAs(long seen) {
    if (seen != version) {
      throw new StaleChangeException("community");
    }
    return this;
  }

  /** Somebody comes from a team that it works with now, or from none. */
  public boolean hasPlaceFor(Seat seat) {
    return seat.team().stream()
        .allMatch(team -> profile.currentTeams().stream().map(Team::id).anyMatch(team::equals));
  }

  public Community rename(Name other, String reason, Instant now) {
    return new Community(id, organisation, naming.rename(other, reason, now), profile, version + 1);
  }

  public Community revise(Profile other) {
    return new Community(id, organisation, naming, other, version + 1);
  }
}
