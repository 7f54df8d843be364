package nl.schakel.partners.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Capacity;
import nl.schakel.partners.model.ContactPoint;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.model.Partner;
import nl.schakel.partners.model.Profile;
import nl.schakel.partners.model.Service;
import nl.schakel.partners.model.Service.Interpretation;
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

/** The directory of the demo: who knows what in the five programmes. */
@ApplicationService
class DemoPartnersContent implements DemoContent {

  private static final Duration LONG_AGO = Duration.ofDays(400);
  private static final Duration LATELY = Duration.ofDays(60);

  /** Few, as in a directory that is looked after. */
  private static final Set<DemoPartner> SILENT =
      Set.of(DemoPartner.FSAN, DemoPartner.PELITA, DemoPartner.JMW);

  private static final LocalizedText GENERAL =
      LocalizedText.dutch("Algemene vragen")
          .with(Language.ENGLISH, "General questions")
          .with(Language.FRENCH, "Questions générales")
          .with(Language.ARABIC, "أسئلة عامة");

  private static final LocalizedText ADVICE =
      LocalizedText.dutch("Overleg voor professionals")
          .with(Language.ENGLISH, "Consultation for professionals")
          .with(Language.FRENCH, "Concertation pour professionnels")
          .with(Language.ARABIC, "تشاور للمهنيين");

  private final Partners partners;
  private final Organisations organisations;
  private final Clock clock;

  DemoPartnersContent(Partners partners, Organisations organisations, Clock clock) {
    this.partners = partners;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "partners";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void load() {
    DemoPartnerTexts abouts = DemoPartnerTexts.read("about.txt");
    DemoPartnerTexts services = DemoPartnerTexts.read("services.txt");
    List<OrganisationId> ids =
        Stream.of(DemoPartner.values()).map(each -> each.organisation().id()).toList();
    Map<OrganisationId, OrganisationCard> cards = organisations.cards(ids);
    for (DemoPartner demo : DemoPartner.values()) {
      OrganisationCard card = cards.get(demo.organisation().id());
      if (card != null) {
        partners.add(partner(demo, abouts.of(demo.name()).getFirst(), services), card);
      }
    }
  }

  private Partner partner(DemoPartner demo, LocalizedText about, DemoPartnerTexts services) {
    return Partner.list(
        demo.organisation().id(),
        new Slug(mailbox(demo)),
        new Profile(
            about,
            Optional.empty(),
            List.of(),
            demo.areas(),
            demo.languages(),
            demo.expertise(),
            services(demo, services),
            contactPoints(demo)));
  }

  private List<Service> services(DemoPartner demo, DemoPartnerTexts texts) {
    return texts.blocks().entrySet().stream()
        .filter(block -> block.getKey().startsWith(demo.name() + " "))
        .map(block -> service(block.getKey().split(" ", -1), block.getValue()))
        .toList();
  }

  private Service service(String[] heading, List<LocalizedText> texts) {
    Set<TopicCode> topics =
        Stream.of(heading[1].split(",", -1)).map(TopicCode::of).collect(Collectors.toSet());
    Set<Language> languages =
        Stream.of(heading[2].split(",", -1)).map(Language::new).collect(Collectors.toSet());
    return new Service(
        ServiceId.next(),
        texts.get(0),
        texts.get(1),
        Optional.of(texts.get(2)),
        Optional.of(texts.get(3)),
        Optional.of(texts.get(4)),
        Optional.empty(),
        topics,
        languages,
        Interpretation.valueOf(heading[3]),
        Optional.of(new Capacity.Open(clock.instant())));
  }

  /**
   * One for everybody; who advises has one for professionals too, and of a few of those nobody said
   * lately whether it is right.
   */
  private List<ContactPoint> contactPoints(DemoPartner demo) {
    ContactPoint general = contactPoint(demo, "info", GENERAL, Audience.EVERYBODY, LATELY);
    Duration ago = SILENT.contains(demo) ? LONG_AGO : LATELY;
    ContactPoint advice = contactPoint(demo, "advies", ADVICE, Audience.PROFESSIONALS, ago);
    return demo.expertise().isEmpty() ? List.of(general) : List.of(general, advice);
  }

  private ContactPoint contactPoint(
      DemoPartner demo, String box, LocalizedText function, Audience audience, Duration ago) {
    Instant verified = clock.instant().minus(ago);
    return new ContactPoint(
        ContactPointId.next(),
        function,
        audience,
        Optional.of(new EmailAddress(box + "@" + mailbox(demo) + ".example")),
        Optional.empty(),
        Optional.empty(),
        Optional.of(verified));
  }

  private static String mailbox(DemoPartner demo) {
    return demo.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
