package nl.schakel.partners;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/** What mails about the directory tell, looked up when they are sent. */
public interface DirectoryNotices {

  Optional<ProposalCard> proposal(UUID proposal);

  /** As it is now; empty when it is gone or has no mailbox any more. */
  Optional<ContactCard> contactPoint(ContactPointId contactPoint);

  /**
   * What a partner proposed and what came of it.
   *
   * @param by who proposed it
   * @param reason why it was declined
   */
  record ProposalCard(
      OrganisationId partner,
      LocalizedText name,
      PersonId by,
      PartnerEvent.Step state,
      Optional<String> reason) {}

  /**
   * A way to reach a partner.
   *
   * @param function what for
   * @param ways the addresses, numbers and pages, as they are shown
   * @param languages in which the partner can be spoken to
   */
  record ContactCard(
      OrganisationId partner,
      LocalizedText name,
      LocalizedText function,
      EmailAddress email,
      List<String> ways,
      Set<Language> languages) {

    public ContactCard {
      ways = List.copyOf(ways);
      languages = Set.copyOf(languages);
    }
  }
}
