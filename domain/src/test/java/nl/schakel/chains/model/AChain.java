package nl.schakel.chains.model;

import static nl.schakel.shared.LocalizedText.dutch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.chains.ChainCards.Deadlines;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Alternative;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.chains.Link.Force;
import nl.schakel.chains.Link.Function;
import nl.schakel.chains.Link.Kind;
import nl.schakel.chains.Link.Occasion;
import nl.schakel.chains.Link.Origin;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.Link.Target;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.model.ChainVersion.Agreement;
import nl.schakel.chains.model.HealthCheck.Circumstances;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Interpreting;
import nl.schakel.partners.ServiceCards.Listing;
import nl.schakel.partners.ServiceCards.Offer;
import nl.schakel.partners.ServiceCards.Reader;
import nl.schakel.partners.ServiceCards.Room;
import nl.schakel.partners.ServiceCards.Taking;
import nl.schakel.partners.ServiceCards.Way;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** A sound chain: a practice that receives, another one beside it, mothers as a bridge, advice. */
public final class AChain {

  public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  public static final MunicipalityCode ROTTERDAM = new MunicipalityCode("GM0599");
  public static final TopicCode PARENTING = TopicCode.of("parenting-in-two-cultures");
  public static final OrganisationId KEEPER = DemoOrganisation.GEMEENTE.id();
  public static final OrganisationId PRACTICE = OrganisationId.next();
  public static final OrganisationId OTHER = OrganisationId.next();
  public static final OrganisationId MOTHERS = OrganisationId.next();
  public static final OrganisationId EXPERT = OrganisationId.next();
  public static final ServiceId SERVICE = ServiceId.next();
  public static final LinkId REFER = LinkId.next();
  public static final LinkId INSTEAD = LinkId.next();
  public static final LinkId BRIDGE = LinkId.next();
  public static final LinkId ASK = LinkId.next();

  private AChain() {}

  public static ReferralChain chain() {
    return ReferralChain.about(
        new ReferralChain.Terms(
            Slug.of("keten-" + LinkId.next().value(), new Slug("keten")),
            new Area.Town(ROTTERDAM),
            PARENTING,
            dutch("Ouders met jonge kinderen"),
            KEEPER,
            Optional.empty(),
            Deadlines.USUAL));
  }

  public static Links links() {
    return new Links(List.of(refer(), instead(), bridge(), ask()));
  }

  public static Link refer() {
    return link(REFER, Kind.WARM_REFER, new Target(PRACTICE, Optional.of(SERVICE), Part.PRIMARY))
        .with(
            new Alternative(Occasion.CLOSED, Optional.empty(), INSTEAD),
            new Alternative(Occasion.LANGUAGE_MISSING, Optional.empty(), INSTEAD))
        .and(
            new Criterion(1, Force.REQUIRED, dutch("Het gaat om opvoeden."), Optional.empty()),
            new Criterion(
                2,
                Force.EXCLUDING,
                dutch("Er is geweld."),
                Optional.of(dutch("Bel Veilig Thuis."))))
        .link();
  }

  public static Link instead() {
    return to(INSTEAD, Kind.WARM_REFER, OTHER, Part.ALTERNATIVE);
  }

  public static Link bridge() {
    return to(BRIDGE, Kind.SUPPORT_BESIDE, MOTHERS, Part.BRIDGE);
  }

  public static Link ask() {
    return to(ASK, Kind.CONSULT, EXPERT, Part.ADVICE_ONLY);
  }

  public static Link to(LinkId id, Kind kind, OrganisationId partner, Part part) {
    return link(id, kind, new Target(partner, Optional.empty(), part)).link();
  }

  /** A link that is being told. */
  public record Telling(Link link) {

    public Telling with(Alternative... alternatives) {
      return new Telling(
          new Link(
              link.id(),
              link.from(),
              link.kind(),
              link.to(),
              link.criteria(),
              List.of(alternatives)));
    }

    public Telling and(Criterion... criteria) {
      return new Telling(
          new Link(
              link.id(),
              link.from(),
              link.kind(),
              link.to(),
              List.of(criteria),
              link.alternatives()));
    }
  }

  public static Telling link(LinkId id, Kind kind, Target to) {
    return new Telling(
        new Link(id, new Origin.Anybody(Function.PROFESSIONAL), kind, to, List.of(), List.of()));
  }

  public static Alternative closed(LinkId instead) {
    return new Alternative(Occasion.CLOSED, Optional.empty(), instead);
  }

  public static Agreement agreement() {
    return new Agreement(
        TODAY, Optional.empty(), Optional.empty(), NOW, chain().terms().promises());
  }

  /** All of its partners are listed, checked and open, and the mothers speak Tigrinya. */
  public static Circumstances circumstances(Entry... others) {
    Map<OrganisationId, Entry> entries =
        Stream.of(PRACTICE, OTHER, MOTHERS, EXPERT)
            .map(AChain::entry)
            .collect(Collectors.toMap(Entry::partner, each -> each));
    Arrays.stream(others).forEach(each -> entries.put(each.partner(), each));
    return new Circumstances(
        NOW, entries, Optional.empty(), Sensitivity.NORMAL, Set.of(), Set.of());
  }

  public static Entry entry(OrganisationId partner) {
    return entry(partner, Listing.LISTED, NOW, NOW);
  }

  public static Entry entry(
      OrganisationId partner, Listing listing, Instant verified, Instant stated) {
    String name = "Partner " + partner.value();
    Set<Language> languages =
        partner.equals(MOTHERS)
            ? Set.of(Language.DUTCH, new Language("ti"))
            : Set.of(Language.DUTCH);
    Way way =
        new Way(
            ContactPointId.next(),
            dutch("Vragen"),
            Reader.EVERYBODY,
            Optional.of(new EmailAddress("vragen@partner.example")),
            Optional.empty(),
            Optional.empty(),
            Optional.of(verified));
    return new Entry(
        partner,
        Slug.of(name, new Slug("partner")),
        dutch(name),
        listing,
        Set.of(),
        languages,
        partner.equals(PRACTICE) ? List.of(offer(stated)) : List.of(),
        List.of(way));
  }

  private static Offer offer(Instant stated) {
    Optional<LocalizedText> unsaid = Optional.empty();
    return new Offer(
        SERVICE,
        dutch("Gesprekken over opvoeden"),
        unsaid,
        unsaid,
        unsaid,
        unsaid,
        Set.of(PARENTING),
        Set.of(Language.DUTCH),
        Interpreting.NONE,
        Optional.of(new Room(Taking.OPEN, Optional.empty(), stated)));
  }
}
