package nl.schakel.partners.model;

import java.time.Instant;
import java.util.List;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.ServiceId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * An organisation's entry in the directory. It is known by the organisation itself, so there is one
 * at most.
 */
public sealed interface Partner extends AggregateRoot<Partner, OrganisationId> {

  OrganisationId id();

  /** Of its page; it stays when the name changes, so that old links work. */
  Slug slug();

  Profile profile();

  /** Of what is edited, so that two editors do not overwrite one another. */
  long version();

  @Override
  default OrganisationId getId() {
    return id();
  }

  static Listed list(OrganisationId organisation, Slug slug, Profile profile) {
    return new Listed(organisation, slug, profile, 0);
  }

  /** The states in which there is something to keep right. */
  sealed interface Editable extends Partner {

    Editable revise(Profile profile);

    /** It became part of another: what it did stays, its page leads there. */
    default Merged mergeInto(OrganisationId other) {
      if (other.equals(id())) {
        throw new IllegalArgumentException("nobody becomes part of themselves");
      }
      return new Merged(id(), slug(), profile(), version(), other);
    }
  }

  /** Everybody finds it. */
  record Listed(OrganisationId id, Slug slug, Profile profile, long version) implements Editable {

    @Override
    public Listed revise(Profile next) {
      return new Listed(id, slug, next.keepingStatementsOf(profile), version);
    }

    public Hidden hide() {
      return new Hidden(id, slug, profile, version);
    }

    /** Somebody there says whether a service takes people now. */
    public Listed stating(ServiceId service, Capacity capacity) {
      List<Service> stated =
          profile.services().stream()
              .map(each -> each.id().equals(service) ? each.with(capacity) : each)
              .toList();
      return new Listed(id, slug, profile.withServices(stated), version);
    }

    /** Somebody there says that this is still the way to reach it. */
    public Listed confirming(ContactPointId contactPoint, Instant now) {
      List<ContactPoint> confirmed =
          profile.contactPoints().stream()
              .map(each -> each.id().equals(contactPoint) ? each.verifiedAt(now) : each)
              .toList();
      return new Listed(id, slug, profile.withContactPoints(confirmed), version);
    }
  }

  /** Only coordinators see it, until it is put right. */
  record Hidden(OrganisationId id, Slug slug, Profile profile, long version) implements Editable {

    @Override
    public Hidden revise(Profile next) {
      return new Hidden(id, slug, next.keepingStatementsOf(profile), version);
    }

    public Listed show() {
      return new Listed(id, slug, profile, version);
    }
  }

  /** It is no longer an organisation of its own. */
  record Merged(OrganisationId id, Slug slug, Profile profile, long version, OrganisationId into)
      implements Partner {}
}
