package nl.schakel.workshops.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;
import nl.schakel.workshops.WorkshopEvent.Decision;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.ChainChange;
import nl.schakel.workshops.model.Proposal;
import nl.schakel.workshops.model.Workshop.Changes;
import nl.schakel.workshops.model.Workshop.Open;
import nl.schakel.workshops.model.Workshop.Plan;
import nl.schakel.workshops.model.Workshop.Planned;
import nl.schakel.workshops.model.Workshop.Round;
import nl.schakel.workshops.model.Workshop.Vignette;
import nl.schakel.workshops.port.BallotBox;
import nl.schakel.workshops.port.BallotBox.Ballot;
import nl.schakel.workshops.port.Workshops;

/** One workshop that is over, with votes and a proposal, and one to come. */
@ApplicationService
class DemoWorkshopsContent implements DemoContent {

  private static final int PHONES = 9;

  private final Workshops workshops;
  private final BallotBox votes;
  private final ChainCards chains;
  private final Clock clock;

  DemoWorkshopsContent(Workshops workshops, BallotBox votes, ChainCards chains, Clock clock) {
    this.workshops = workshops;
    this.votes = votes;
    this.chains = chains;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "workshops";
  }

  @Override
  public int order() {
    return 520;
  }

  @Override
  public void load() {
    chains.all().stream()
        .filter(card -> card.agreed().isPresent())
        .min(Comparator.comparing((Card card) -> !(card.area() instanceof Area.Town)))
        .ifPresent(this::load);
  }

  private void load(Card chain) {
    List<Link> links = chains.agreed(chain.id()).map(ChainCards.Drawn::links).orElseGet(List::of);
    if (links.size() > 1) {
      over(chain, links);
      workshops.add(planned(chain, links, clock.instant().plus(Duration.ofDays(16))));
    }
  }

  private void over(Card chain, List<Link> links) {
    Instant then = clock.instant().minus(Duration.ofDays(40));
    Planned planned = planned(chain, links, then);
    Open open = planned.open(then);
    workshops.add(planned);
    workshops.save(open);
    for (int phone = 0; phone < PHONES; phone++) {
      vote(open.getId(), phone, Round.BEFORE, links, 3);
      vote(open.getId(), phone, Round.AFTER, links, 7);
    }
    workshops.save(open.getId(), proposal(planned, links));
    votes.mix(open.getId());
    workshops.save(
        open.conclude(
            "Iedereen kende de eerste stap, maar niet wie meekomt naar het eerste gesprek.", then));
  }

  /** So many of the phones choose what is meant. */
  private void vote(WorkshopId id, int phone, Round round, List<Link> links, int meant) {
    LinkId chosen = links.get(phone < meant ? 0 : 1).id();
    UUID device = new UUID(0x4000L, 0x8000_0000_0000_0000L | phone);
    votes.put(id, new Ballot(device, round, 1, Optional.of(chosen)));
    votes.put(id, new Ballot(device, round, 2, Optional.of(chosen).filter(_ -> phone < meant)));
  }

  private static Proposal proposal(Planned planned, List<Link> links) {
    return new Proposal(
        UUID.randomUUID(),
        "Vraag bij het eerste gesprek wie van de buurtorganisatie mee kan komen.",
        Optional.of(
            new ChainChange.Condition(
                links.getFirst().id(),
                Link.Force.ADVISORY,
                "Iemand die het gezin vertrouwt, komt mee naar het eerste gesprek.",
                Optional.empty())),
        planned.plan().parties().stream()
            .collect(Collectors.toUnmodifiableMap(party -> party, _ -> Decision.AGREE)),
        Optional.empty());
  }

  private static Planned planned(Card chain, List<Link> links, Instant starts) {
    Set<OrganisationId> parties =
        links.stream().map(link -> link.to().partner()).limit(4).collect(Collectors.toSet());
    Set<LinkId> meant = Set.of(links.getFirst().id());
    return new Planned(
        new Plan(
            WorkshopId.next(),
            chain.id(),
            chain.keeper(),
            starts,
            "Buurthuis De Brug",
            parties,
            "Kennismaken. Stemmen over twee situaties. Praten over wat ons verraste. Opnieuw"
                + " stemmen. Voorstellen.",
            List.of(
                new Vignette(
                    1,
                    "Een vader vertelt dat zijn zoon niet meer naar huis wil. Hij schaamt zich en"
                        + " wil niet dat school het weet.",
                    meant),
                new Vignette(
                    2,
                    "Een moeder komt elke week koffiedrinken en zegt steeds dat het goed gaat, maar"
                        + " slaapt bijna niet.",
                    meant)),
            Changes.NONE));
  }
}
