package nl.schakel.partners.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.model.ContactPoint;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.model.Partner;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.model.Service;
import nl.schakel.partners.port.Partners;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** The entries of small organisations that chains lead to. */
@ApplicationService
class DemoNeighboursContent implements DemoContent {

  private static final Duration LATELY = Duration.ofDays(30);

  private static final LocalizedText REFERRING =
      LocalizedText.dutch("Aanmelden en overleg voor professionals")
          .with(Language.ENGLISH, "Referring and consulting for professionals")
          .with(Language.FRENCH, "Orientation et concertation pour professionnels")
          .with(Language.ARABIC, "الإحالة والتشاور للمهنيين");

  private final Partners partners;
  private final Organisations organisations;
  private final Clock clock;

  DemoNeighboursContent(Partners partners, Organisations organisations, Clock clock) {
    this.partners = partners;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "partners-neighbours";
  }

  @Override
  public int order() {
    return 32;
  }

  @Override
  public void load() {
    DemoPartnerTexts texts = DemoPartnerTexts.read("neighbours.txt");
    List<OrganisationId> ids =
        Stream.of(DemoNeighbour.values()).map(each -> each.organisation().id()).toList();
    Map<OrganisationId, OrganisationCard> cards = organisations.cards(ids);
    for (DemoNeighbour demo : DemoNeighbour.values()) {
      OrganisationCard card = cards.get(demo.organisation().id());
      if (card != null) {
        partners.add(partner(demo, texts.of(demo.name())), card);
      }
    }
  }

  private Partner partner(DemoNeighbour demo, List<LocalizedText> texts) {
    return Partner.list(
        demo.organisation().id(),
        new Slug(mailbox(demo)),
        new Profile(
            texts.getFirst(),
            Optional.empty(),
            List.of(),
            demo.areas(),
            demo.languages(),
            List.of(),
            List.of(service(demo, texts)),
            List.of(contact(demo))));
  }

  private Service service(DemoNeighbour demo, List<LocalizedText> texts) {
    return new Service(
        ServiceId.next(),
        texts.get(1),
        texts.get(2),
        Optional.of(texts.get(3)),
        Optional.of(texts.get(4)),
        Optional.of(texts.get(5)),
        Optional.empty(),
        Set.of(demo.topic()),
        demo.languages(),
        demo.interpretation(),
        demo.capacity(clock.instant()));
  }

  private ContactPoint contact(DemoNeighbour demo) {
    Instant verified = clock.instant().minus(LATELY);
    return new ContactPoint(
        ContactPointId.next(),
        REFERRING,
        Audience.EVERYBODY,
        Optional.of(new EmailAddress("aanmelden@" + mailbox(demo) + ".example")),
        Optional.empty(),
        Optional.empty(),
        Optional.of(verified));
  }

  private static String mailbox(DemoNeighbour demo) {
    return demo.name().toLowerCase(Locale.ROOT);
  }
}
