package nl.schakel.partners.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.model.Service;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/**
 * The directory for other directories: only partners that everybody finds, and of these only what
 * everybody may know. Contact points for professionals do not leave the database by this way,
 * whoever asks.
 *
 * <p>What is too much for one answer is read by {@code …After} in parts, each beginning where the
 * one before ended, so that neither memory nor a connection is held while somebody slow listens.
 */
public interface ServiceExport {

  Page<Offer> services(Choice choice, PageRequest page);

  List<Offer> servicesAfter(Choice choice, Optional<ServiceId> last, int most);

  Optional<Offer> service(ServiceId id);

  Page<Organisation> organisations(Choice choice, PageRequest page);

  List<Organisation> organisationsAfter(Choice choice, Optional<OrganisationId> last, int most);

  Optional<Organisation> organisation(OrganisationId id);

  /**
   * What is asked for; all of it must fit.
   *
   * @param words each stands in what the service or its partner is called or does
   * @param topics any of these; an empty set is a topic that nobody has
   * @param changedSince also counts what changed with the partner as a whole
   */
  record Choice(
      List<String> words,
      Optional<OrganisationId> partner,
      Optional<Set<TopicCode>> topics,
      Optional<Instant> changedSince) {

    public Choice {
      words = List.copyOf(words);
    }

    public static Choice ofWords(List<String> words) {
      return new Choice(words, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /** A service and whose it is. */
  record Offer(Service service, Organisation by) {}

  /**
   * A partner. Beside an {@link Offer} its profile is without services, which may be many.
   *
   * @param profile with contact points for everybody only
   */
  record Organisation(
      OrganisationId id,
      Slug slug,
      LocalizedText name,
      OrganisationKind kind,
      Profile profile,
      Instant changedAt) {

    public Organisation with(Profile other) {
      return new Organisation(id, slug, name, kind, other, changedAt);
    }
  }
}
