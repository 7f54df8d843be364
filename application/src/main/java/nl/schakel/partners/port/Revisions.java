package nl.schakel.partners.port;

import java.time.Instant;
import nl.schakel.partners.PartnerEvent.Change;
import nl.schakel.partners.model.Profile;
import nl.schakel.people.OrganisationId;

/** Keeps what coordinators did with an entry themselves: with the proposals, its history. */
public interface Revisions {

  void note(OrganisationId partner, Change change, Instant at);

  /** It says other things than before. */
  void noteRevised(OrganisationId partner, Profile before, Profile after, Instant at);
}
