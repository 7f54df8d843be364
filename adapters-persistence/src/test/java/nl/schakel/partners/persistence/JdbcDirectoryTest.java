package nl.schakel.partners.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.partners.PartnerEvent.Change;
import nl.schakel.partners.model.ContactPoint;
import nl.schakel.partners.model.Partner.Listed;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.port.APartner;
import nl.schakel.partners.port.ContactChecks.Due;
import nl.schakel.partners.port.DirectoryContract;
import nl.schakel.partners.port.DirectoryPorts;
import nl.schakel.partners.port.Revisions;
import nl.schakel.partners.query.DirectoryDesk;
import nl.schakel.partners.query.DirectoryDesk.Common;
import nl.schakel.partners.query.EntryHistory;
import nl.schakel.partners.query.EntryHistory.Revision;
import nl.schakel.partners.query.EntryHistory.Rewording;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Import(DirectoryPorts.class)
@Transactional
class JdbcDirectoryTest extends DirectoryContract {

  private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
  private static final Instant A_YEAR_AGO = NOW.minus(Duration.ofDays(365));

  @Autowired DirectoryPorts database;
  @Autowired DirectoryDesk desk;
  @Autowired Revisions revisions;
  @Autowired EntryHistory history;

  @Override
  protected DirectoryPorts ports() {
    return database;
  }

  @Test
  void a_mailbox_is_asked_once_a_year() {
    Listed partner = listed();
    ContactPoint point = partner.profile().contactPoints().getFirst();
    Due due = new Due(partner.id(), point.id());
    assertThat(database.contactChecks().claim(A_YEAR_AGO, NOW, 500)).contains(due);
    assertThat(database.contactChecks().claim(A_YEAR_AGO, NOW, 500)).isEmpty();
    Instant later = NOW.plus(Duration.ofDays(366));
    assertThat(database.contactChecks().claim(later.minus(Duration.ofDays(365)), later, 500))
        .contains(due);
  }

  @Test
  void what_is_wrong_waits_for_a_coordinator_until_it_is_settled_or_put_right() {
    Listed partner = listed();
    ContactPoint point = partner.profile().contactPoints().getFirst();
    database.contactChecks().complain(point.id(), "Dit adres leest niemand.", NOW);
    assertThat(complaints(partner.id())).containsExactly("Dit adres leest niemand.");
    database.partners().note(partner.confirming(point.id(), NOW));
    assertThat(complaints(partner.id())).isEmpty();
    database.contactChecks().complain(point.id(), "Toch niet.", NOW);
    database.contactChecks().settle(point.id());
    assertThat(complaints(partner.id())).isEmpty();
  }

  @Test
  void two_with_one_mail_domain_may_be_one() {
    Listed one = listed();
    Listed other = listed();
    assertThat(desk.alike(1_000))
        .anySatisfy(
            alike -> {
              assertThat(Set.of(alike.one().id(), alike.other().id()))
                  .isEqualTo(Set.of(one.id(), other.id()));
              assertThat(alike.common()).isIn(Common.MAIL_DOMAIN, Common.NAME);
            });
    assertThat(desk.alikeTo(LocalizedText.dutch("Iets anders"), Set.of("partner.example")))
        .isNotEmpty();
    assertThat(desk.alikeTo(LocalizedText.dutch("Iets anders"), Set.of("elders.example")))
        .isEmpty();
  }

  @Test
  void hidden_entries_are_on_the_desk_too() {
    Listed partner = listed();
    database.partners().save(partner.hide(), APartner.card(partner.id()));
    assertThat(desk.entries(Optional.of("part"), PageRequest.first()).items())
        .extracting(DirectoryDesk.Line::id)
        .contains(partner.id());
    assertThat(desk.entries(Optional.of("nergens"), PageRequest.first()).items()).isEmpty();
  }

  @Test
  void what_coordinators_did_is_kept_with_what_it_changed_the_newest_first() {
    Listed partner = listed();
    Profile after = APartner.profile("Wij weten meer.");
    revisions.note(partner.id(), Change.HIDDEN, A_YEAR_AGO);
    revisions.noteRevised(partner.id(), partner.profile(), after, NOW);

    List<Revision> all = history.of(partner.id());
    assertThat(all).extracting(Revision::change).containsExactly(Change.REVISED, Change.HIDDEN);
    assertThat(history.rewording(all.getFirst().id()))
        .contains(new Rewording(partner.id(), NOW, partner.profile(), after));
    assertThat(history.rewording(all.getLast().id())).isEmpty();
    assertThat(history.of(OrganisationId.next())).isEmpty();
  }

  private List<String> complaints(OrganisationId partner) {
    return desk.complaints(100).stream()
        .filter(doubt -> doubt.partner().equals(partner))
        .flatMap(doubt -> doubt.complaint().stream())
        .toList();
  }

  private Listed listed() {
    Listed partner = APartner.listed();
    database.partners().add(partner, APartner.card(partner.id()));
    return partner;
  }
}
