package nl.schakel.partners.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import nl.schakel.partners.model.Capacity;
import nl.schakel.partners.model.Partner.Listed;
import nl.schakel.partners.model.ProfileProposal;
import nl.schakel.partners.model.ProfileProposal.Open;
import nl.schakel.people.PersonId;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

/** What {@link Partners} and {@link ProfileProposals} promise, whatever they keep things in. */
public abstract class DirectoryContract {

  private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");

  protected abstract DirectoryPorts ports();

  private Listed aPartner() {
    Listed partner = APartner.listed();
    ports().partners().add(partner, APartner.card(partner.id()));
    return partner;
  }

  @Test
  void an_entry_is_kept_with_its_services_and_contact_points() {
    Listed partner = aPartner();
    assertThat(ports().partners().find(partner.id())).contains(partner);
    assertThat(ports().partners().ownerOf(partner.slug())).contains(partner.id());
    assertThat(ports().partners().ownerOf(partner.profile().services().getFirst().id()))
        .contains(partner.id());
  }

  @Test
  void an_edit_over_what_somebody_else_edited_is_refused() {
    Listed partner = aPartner();
    Partners partners = ports().partners();
    partners.save(partner.hide(), APartner.card(partner.id()));
    assertThatThrownBy(() -> partners.save(partner, APartner.card(partner.id())))
        .isInstanceOf(StaleChangeException.class);
    assertThatThrownBy(() -> partners.note(partner)).isInstanceOf(StaleChangeException.class);
  }

  @Test
  void what_is_stated_of_a_service_makes_nobodys_form_stale() {
    Listed partner = aPartner();
    var service = partner.profile().services().getFirst().id();
    ports().partners().note(partner.stating(service, new Capacity.Waiting(14, NOW)));
    var kept = ports().partners().find(partner.id()).orElseThrow();
    assertThat(kept.version()).isEqualTo(partner.version());
    assertThat(kept.profile().services().getFirst().capacity())
        .contains(new Capacity.Waiting(14, NOW));
  }

  @Test
  void a_partner_waits_for_one_answer_at_a_time() {
    Open open = proposal(aPartner());
    ProfileProposals proposals = ports().proposals();
    proposals.add(open);
    assertThat(proposals.openOf(open.told().partner())).contains(open);
    Open second =
        new Open(
            new ProfileProposal.Told(
                ProfileProposal.Id.next(),
                open.told().partner(),
                open.told().profile(),
                0,
                open.told().by(),
                open.told().person(),
                NOW));
    assertThatThrownBy(() -> proposals.add(second)).isInstanceOf(StaleChangeException.class);
  }

  @Test
  void what_was_decided_stays_decided() {
    Open open = proposal(aPartner());
    ProfileProposals proposals = ports().proposals();
    proposals.add(open);
    ProfileProposal declined = open.decline("Dit klopt niet.", UUID.randomUUID(), NOW);
    proposals.close(declined);
    assertThat(proposals.find(open.told().id())).contains(declined);
    assertThat(proposals.openOf(open.told().partner())).isEmpty();
    assertThatThrownBy(() -> proposals.close(open.approve(UUID.randomUUID(), NOW)))
        .isInstanceOf(StaleChangeException.class);
  }

  private static Open proposal(Listed partner) {
    return ProfileProposal.over(
        partner, APartner.profile("Wij weten meer."), UUID.randomUUID(), PersonId.next(), NOW);
  }
}
