package nl.schakel.notifications.model;

import java.time.Instant;
import java.util.UUID;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.PartnerEvent.Step;

/** What a mail about the directory is about. */
public sealed interface DirectoryMatter extends Matter.AboutDirectory {

  /** A partner would like the directory to say something else, or hears what came of that. */
  record DirectoryProposal(UUID proposal, Step step) implements DirectoryMatter {
    @Override
    public String occasion() {
      return "DIRECTORY_PROPOSAL:%s:%s".formatted(proposal, step);
    }
  }

  /** Once a year: is this way to reach a partner still right? */
  record ContactCheck(ContactPointId contactPoint, Instant linkExpiry) implements DirectoryMatter {
    @Override
    public String occasion() {
      return "CONTACT_CHECK:%s:%d".formatted(contactPoint.value(), linkExpiry.toEpochMilli());
    }
  }
}
