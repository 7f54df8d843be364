package nl.schakel.partners.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.partners.ContactPointId;
import nl.schakel.people.OrganisationId;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** Remembers which contact points were asked whether they are still right, and what was said. */
@SecondaryPort
public interface ContactChecks {

  /**
   * Takes mailboxes of listed partners that nobody vouched for, and that were not asked, since the
   * given moment; they count as asked from now on. Of two at once each gets others.
   */
  List<Due> claim(Instant notSince, Instant now, int atMost);

  /** Whose contact point this is; empty when it is gone. */
  Optional<OrganisationId> partnerOf(ContactPointId contactPoint);

  /** Somebody there says that it is not right; a coordinator has to look. */
  void complain(ContactPointId contactPoint, String what, Instant at);

  /** Has been looked at. */
  void settle(ContactPointId contactPoint);

  /** Who is to be asked. */
  record Due(OrganisationId partner, ContactPointId contactPoint) {}
}
