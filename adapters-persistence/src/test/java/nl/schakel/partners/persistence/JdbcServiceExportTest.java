package nl.schakel.partners.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Listing;
import nl.schakel.partners.ServiceCards.Reader;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.ContactPoint;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.model.Partner;
import nl.schakel.partners.model.Partner.Listed;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.model.Service;
import nl.schakel.partners.model.Service.Interpretation;
import nl.schakel.partners.port.Partners;
import nl.schakel.partners.query.ServiceExport;
import nl.schakel.partners.query.ServiceExport.Choice;
import nl.schakel.partners.query.ServiceExport.Offer;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JdbcServiceExportTest {

  private static final Choice ALL = Choice.ofWords(List.of());

  @Autowired Partners partners;
  @Autowired ServiceExport export;
  @Autowired ServiceCards services;

  private final OrganisationId solentra = OrganisationId.next();
  private final OrganisationId closed = OrganisationId.next();

  @BeforeEach
  void two_partners_of_which_one_is_hidden() {
    Listed listed =
        partner(solentra, "Solentra", service("Rouwgroep", "grief"), service("Overleg", "trauma"));
    partners.add(listed, card(solentra, "Solentra"));
    Listed other = partner(closed, "Verborgen", service("Rouwgroep elders", "grief"));
    partners.add(other.hide(), card(closed, "Verborgen"));
  }

  @Test
  void only_what_everybody_finds_is_exported() {
    assertThat(names(ALL)).containsExactly("Rouwgroep", "Overleg");
    assertThat(export.organisations(ALL, PageRequest.first()).items())
        .extracting(ServiceExport.Organisation::id)
        .containsExactly(solentra);
    assertThat(export.organisation(closed)).isEmpty();
    assertThat(export.organisation(solentra).orElseThrow().profile().services()).hasSize(2);
  }

  @Test
  void contact_points_for_professionals_stay_inside() {
    assertThat(export.services(ALL, PageRequest.first()).items())
        .allSatisfy(
            offer -> assertThat(mailboxes(offer.by())).containsExactly("info@solentra.example"));
    assertThat(mailboxes(export.organisation(solentra).orElseThrow()))
        .containsExactly("info@solentra.example");
  }

  /** Other features are told too of who is hidden: a chain that leads there has to be mended. */
  @Test
  void other_features_are_told_what_became_of_partners_in_one_go() {
    Map<OrganisationId, Entry> entries =
        services.of(List.of(solentra, closed, OrganisationId.next()), Reader.EVERYBODY);
    assertThat(entries).containsOnlyKeys(solentra, closed);
    assertThat(entries.values())
        .filteredOn(each -> each.listing() == Listing.HIDDEN)
        .extracting(Entry::partner)
        .containsExactly(closed);
    Entry entry = Objects.requireNonNull(entries.get(solentra));
    assertThat(entry.services())
        .extracting(each -> each.name().in(Language.DUTCH))
        .containsExactly("Rouwgroep", "Overleg");
    assertThat(entry.spoken(Optional.of(entry.services().getFirst().id())))
        .containsExactly(Language.DUTCH);
    assertThat(entry.ways()).extracting(each -> each.reader()).containsExactly(Reader.EVERYBODY);
    assertThat(services.listed(Reader.PROFESSIONAL))
        .filteredOn(each -> each.partner().equals(solentra))
        .singleElement()
        .satisfies(each -> assertThat(each.ways()).hasSize(2));
  }

  @Test
  void services_are_chosen_by_words_of_their_own_topic_partner_and_change() {
    assertThat(names(Choice.ofWords(List.of("rouwgroepen")))).containsExactly("Rouwgroep");
    assertThat(names(Choice.ofWords(List.of("solentra", "rouw")))).containsExactly("Rouwgroep");
    assertThat(
            names(
                choice(
                    Optional.of(solentra),
                    Optional.of(Set.of(TopicCode.of("trauma"))),
                    Optional.empty())))
        .containsExactly("Overleg");
    assertThat(names(choice(Optional.of(closed), Optional.empty(), Optional.empty()))).isEmpty();
    assertThat(names(choice(Optional.empty(), Optional.of(Set.of()), Optional.empty()))).isEmpty();
    assertThat(
            names(
                choice(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Instant.parse("2100-01-01T00:00:00Z")))))
        .isEmpty();
    assertThat(names(choice(Optional.empty(), Optional.empty(), Optional.of(Instant.EPOCH))))
        .hasSize(2);
  }

  @Test
  void parts_follow_one_another_without_gap_or_repetition() {
    List<String> names = new ArrayList<>();
    List<Offer> part = export.servicesAfter(ALL, Optional.empty(), 1);
    while (!part.isEmpty()) {
      names.add(part.getFirst().service().name().in(Language.DUTCH));
      part = export.servicesAfter(ALL, Optional.of(part.getLast().service().id()), 1);
    }
    assertThat(names).containsExactly("Rouwgroep", "Overleg");
    assertThat(export.organisationsAfter(ALL, Optional.of(solentra), 10)).isEmpty();
  }

  private List<String> names(Choice choice) {
    return export.services(choice, PageRequest.first()).items().stream()
        .map(offer -> offer.service().name().in(Language.DUTCH))
        .toList();
  }

  private static Choice choice(
      Optional<OrganisationId> partner, Optional<Set<TopicCode>> topics, Optional<Instant> since) {
    return new Choice(List.of(), partner, topics, since);
  }

  private static List<String> mailboxes(ServiceExport.Organisation partner) {
    return partner.profile().contactPoints().stream()
        .flatMap(point -> point.email().stream())
        .map(EmailAddress::value)
        .toList();
  }

  private static Listed partner(OrganisationId id, String name, Service... services) {
    Slug slug = Slug.of(name, new Slug("partner"));
    return Partner.list(
        id,
        slug,
        Profile.saying(LocalizedText.dutch("Wat " + name + " doet"))
            .withServices(List.of(services))
            .withContactPoints(
                List.of(
                    contact("info@" + slug.value(), Audience.EVERYBODY),
                    contact("advies@" + slug.value(), Audience.PROFESSIONALS))));
  }

  private static ContactPoint contact(String mailbox, Audience audience) {
    return new ContactPoint(
        ContactPointId.next(),
        LocalizedText.dutch("Vragen"),
        audience,
        Optional.of(new EmailAddress(mailbox + ".example")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Service service(String name, String topic) {
    return new Service(
        ServiceId.next(),
        LocalizedText.dutch(name),
        LocalizedText.dutch("Wat het is"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(TopicCode.of(topic)),
        Set.of(Language.DUTCH),
        Interpretation.NONE,
        Optional.empty());
  }

  private static OrganisationCard card(OrganisationId id, String name) {
    return new OrganisationCard(
        id, LocalizedText.dutch(name), OrganisationKind.CARE_PROVIDER, "NL");
  }
}
