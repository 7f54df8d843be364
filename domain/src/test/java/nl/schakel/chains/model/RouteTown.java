package nl.schakel.chains.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainCards.Deadlines;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Alternative;
import nl.schakel.chains.Link.Kind;
import nl.schakel.chains.Link.Occasion;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.LinkId;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Interpreting;
import nl.schakel.partners.ServiceCards.Listing;
import nl.schakel.partners.ServiceCards.Offer;
import nl.schakel.partners.ServiceCards.Room;
import nl.schakel.partners.ServiceCards.Taking;
import nl.schakel.partners.ServiceId;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.Municipality;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** A chain in Rotterdam, with partners of whom the directory says different things each time. */
public final class RouteTown {

  public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  public static final Municipality ROTTERDAM = town("GM0599");
  public static final TopicCode PARENTING = TopicCode.of("parenting-in-two-cultures");
  public static final Language TIGRINYA = new Language("ti");

  private final Map<OrganisationId, Entry> partners = new HashMap<>();

  public static Municipality town(String code) {
    return Municipalities.known().find(new MunicipalityCode(code)).orElseThrow();
  }

  public static Card card(Area area, int agreed) {
    return new Card(
        ChainId.next(),
        new Slug("opvoeden"),
        area,
        PARENTING,
        LocalizedText.dutch("Ouders die gevlucht zijn"),
        OrganisationId.next(),
        Optional.empty(),
        Deadlines.USUAL,
        Optional.of(agreed).filter(number -> number > 0));
  }

  public static Drawn chain(Link... links) {
    return new Drawn(ChainId.next(), 1, Optional.empty(), Optional.empty(), Arrays.asList(links));
  }

  /** Somebody in Rotterdam who takes people now and speaks Dutch. */
  public Entry partner(String name) {
    Entry entry = open(name, new Room(Taking.OPEN, Optional.empty(), NOW));
    partners.put(entry.partner(), entry);
    return entry;
  }

  private static Entry open(String name, Room room) {
    return new Entry(
        OrganisationId.next(),
        new Slug(name),
        LocalizedText.dutch(name),
        Listing.LISTED,
        Set.of(new Area.Town(ROTTERDAM.code())),
        Set.of(Language.DUTCH),
        List.of(offer(ServiceId.next(), name, Interpreting.NONE, room)),
        List.of());
  }

  private static Offer offer(ServiceId id, String name, Interpreting interpreting, Room room) {
    return new Offer(
        id,
        LocalizedText.dutch(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(PARENTING),
        Set.of(Language.DUTCH),
        interpreting,
        Optional.of(room));
  }

  public void says(Entry partner, Taking taking, Optional<Integer> days, Duration ago) {
    serves(partner, Interpreting.NONE, new Room(taking, days, NOW.minus(ago)));
  }

  public void interprets(Entry partner) {
    serves(partner, Interpreting.ON_REQUEST, new Room(Taking.OPEN, Optional.empty(), NOW));
  }

  private void serves(Entry partner, Interpreting interpreting, Room room) {
    Offer offer = partner.services().getFirst();
    put(
        partner,
        partner.listing(),
        partner.areas(),
        List.of(offer(offer.id(), partner.slug().value(), interpreting, room)));
  }

  public void isHidden(Entry partner) {
    put(partner, Listing.HIDDEN, partner.areas(), partner.services());
  }

  public void worksIn(Entry partner, Area... areas) {
    put(partner, partner.listing(), Set.of(areas), partner.services());
  }

  private void put(Entry partner, Listing listing, Set<Area> areas, List<Offer> services) {
    partners.put(
        partner.partner(),
        new Entry(
            partner.partner(),
            partner.slug(),
            partner.name(),
            listing,
            areas,
            partner.languages(),
            services,
            partner.ways()));
  }

  public static Link link(Kind kind, Entry to, Part part, Alternative... alternatives) {
    return new Link(
        LinkId.next(),
        new Link.Origin.Anybody(Link.Function.PROFESSIONAL),
        kind,
        new Link.Target(to.partner(), to.services().stream().map(Offer::id).findFirst(), part),
        List.of(),
        Arrays.asList(alternatives));
  }

  public static Alternative when(Occasion occasion, Link instead) {
    return new Alternative(occasion, Optional.empty(), instead.id());
  }

  public static Alternative whenLongerThan(int days, Link instead) {
    return new Alternative(Occasion.WAIT_OVER, Optional.of(days), instead.id());
  }

  public Surroundings speaking(Language... language) {
    return new Surroundings(
        Area.around(ROTTERDAM), Arrays.stream(language).findFirst(), partners, NOW);
  }
}
