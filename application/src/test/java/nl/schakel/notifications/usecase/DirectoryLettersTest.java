package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Role;
import nl.schakel.notifications.port.Letter;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.DirectoryNotices.ContactCard;
import nl.schakel.partners.DirectoryNotices.ProposalCard;
import nl.schakel.partners.PartnerEvent.ContactCheckWanted;
import nl.schakel.partners.PartnerEvent.ProposalMoved;
import nl.schakel.partners.PartnerEvent.Step;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class DirectoryLettersTest {

  private static final LocalizedText NAME = LocalizedText.dutch("Huis van Vrouwen");

  private final PostOffice office = new PostOffice();
  private final OrganisationId partner = OrganisationId.next();
  private final UUID proposal = UUID.randomUUID();

  @Test
  void whoever_keeps_the_directory_hears_of_a_proposal() {
    office.holders.put(Role.COORDINATOR, Set.of(PersonId.next()));
    is(Step.PROPOSED, Optional.empty());
    assertThat(office.send())
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.button().getPath())
                    .isEqualTo("/directory/proposals/" + proposal));
  }

  @Test
  void who_proposed_it_hears_what_came_of_it() {
    is(Step.DECLINED, Optional.of("Schrijf wat jullie doen."));
    assertThat(office.send())
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.button().getPath())
                    .isEqualTo("/my/organisation/" + partner.value()));
  }

  @Test
  void what_was_withdrawn_is_told_to_nobody() {
    office.holders.put(Role.COORDINATOR, Set.of(PersonId.next()));
    is(Step.PROPOSED, Optional.empty());
    is(Step.WITHDRAWN, Optional.empty());
    assertThat(office.send()).isEmpty();
  }

  @Test
  void a_mailbox_is_asked_in_a_language_that_is_spoken_there() {
    ContactPointId point = ContactPointId.next();
    office.directory.contactPoints.put(
        point,
        new ContactCard(
            partner,
            NAME,
            LocalizedText.dutch("Vragen"),
            new EmailAddress("info@huis.example"),
            List.of("info@huis.example"),
            Set.of(Language.FRENCH)));
    office.queue.about(new ContactCheckWanted(partner, point, office.now));
    Letter letter = office.send().getFirst();
    assertThat(letter.to().email()).isEqualTo(new EmailAddress("info@huis.example"));
    assertThat(letter.to().language()).isEqualTo(Language.FRENCH);
    assertThat(letter.button().getPath()).startsWith("/contact-check/");
  }

  @Test
  void a_contact_point_that_is_gone_is_asked_nothing() {
    office.queue.about(new ContactCheckWanted(partner, ContactPointId.next(), office.now));
    assertThat(office.send()).isEmpty();
  }

  private void is(Step step, Optional<String> reason) {
    office.directory.proposals.put(
        proposal, new ProposalCard(partner, NAME, PersonId.next(), step, reason));
    office.queue.about(new ProposalMoved(partner, proposal, step, Optional.empty(), office.now));
  }
}
