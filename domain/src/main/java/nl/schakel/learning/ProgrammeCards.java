package nl.schakel.learning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** What is offered, drafts too, for the features that fill it. */
public interface ProgrammeCards {

  Optional<ProgrammeCard> find(ProgrammeId id);

  Optional<ProgrammeCard> find(Slug slug);

  /** What these organisations offer to be learned online, by title. */
  List<ProgrammeCard> onlineOf(Collection<OrganisationId> organisers);

  /** The peer supervision in their catalogue, by title. */
  List<ProgrammeCard> peerSupervisionOf(Collection<OrganisationId> organisers);

  /** The little that one needs to know: what it is called, and whose coordinators keep it. */
  record ProgrammeCard(ProgrammeId id, Slug slug, LocalizedText title, OrganisationId organiser) {}

  /** How many people have a place in trainings of a period; never who. */
  interface Figures {

    /** In editions that begin in this period and are not called off. */
    Followed of(Collection<PersonId> people, Instant from, Instant until);
  }

  /**
   * What some people follow together.
   *
   * @param editions in how many of which one of them has a place
   * @param participants how many of them have a place in at least one
   */
  record Followed(int editions, int participants) {}
}
