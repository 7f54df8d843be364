package nl.schakel.referrals.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.port.FakeChains;
import nl.schakel.partners.PartnerCards;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.OrganisationKind;
import nl.schakel.people.Organisations;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralEvent;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.AReferral;
import nl.schakel.referrals.model.Content.Answer;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.port.ReferralsInMemory;
import nl.schakel.referrals.usecase.Contents.Basis;
import nl.schakel.referrals.usecase.Contents.Code;
import nl.schakel.referrals.usecase.Contents.Sharing;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.port.Events;

/** The use cases of referrals over memory: a chain from welfare to Pharos, and on from there. */
final class ReferralDesk extends Clock implements Role.Holders {

  static final OrganisationId OTHER = DemoOrganisation.VLUCHTELINGENWERK.id();

  final ReferralsInMemory memory = new ReferralsInMemory();
  final FakeChains chains = new FakeChains(AReferral.KEEPER, AReferral.PARENTING);
  final List<ReferralEvent> told = new ArrayList<>();
  final Set<OrganisationId> listed =
      new HashSet<>(Set.of(AReferral.RECEIVER, OTHER, AReferral.REFERRER));

  private final Map<PersonId, Assignment> workers = new LinkedHashMap<>();
  final Actor referrer = actor(Role.SUPPORT_WORKER, AReferral.REFERRER);
  final Actor receiver = actor(Role.CHAIN_PARTNER, AReferral.RECEIVER);
  final Actor colleague = actor(Role.CHAIN_PARTNER, AReferral.RECEIVER);
  final Actor stranger = actor(Role.CHAIN_PARTNER, OTHER);
  final Actor keeper = actor(Role.COORDINATOR, AReferral.KEEPER);
  final Actor administrator = actor(Role.ADMINISTRATOR, AReferral.REFERRER);

  final LinkId link = chains.link(AReferral.RECEIVER, Part.PRIMARY);
  final LinkId alternative = chains.link(OTHER, Part.ALTERNATIVE);
  final LinkId back = chains.link(AReferral.REFERRER, Part.ALTERNATIVE);
  final LinkId bridge = chains.link(OTHER, Part.BRIDGE);

  private final Events events = event -> told.add((ReferralEvent) event);
  private final Desk desk = new Desk(memory, events, this);
  private final Ways ways = new Ways(chains, partners(), organisations());
  private final Fitness fitness = new Fitness(ways, memory, this);
  private final Followers followers = new Followers(events);
  private final Colleagues colleagues = new Colleagues(this);
  private final OpenWorkService work = new OpenWorkService(memory, colleagues, chains, desk);

  final OfferReferral offering = new OfferingService(desk, ways, fitness, followers);
  final MoveReferral moving =
      new MovingService(desk, new Consequences(ways, chains), fitness, followers);
  final NoteOnReferral noting = new NotingService(desk, colleagues);
  final OpenReferral opening =
      new OpeningService(memory, memory, _ -> Optional.empty(), ways, desk);
  final WatchDeadlines watching = new WatchingService(memory, memory, events, this);
  final LookAfterOpenWork openWork = work;

  private Instant now = AReferral.NOW;

  void at(Instant moment) {
    now = moment;
  }

  void leaves(Actor actor) {
    workers.remove(actor.person());
  }

  Actor actor(Role role, OrganisationId organisation) {
    Actor actor =
        new Actor(AccountId.next(), PersonId.next(), Set.of(new Assignment(role, organisation)));
    workers.put(actor.person(), new Assignment(role, organisation));
    return actor;
  }

  OfferReferral.Command command(LinkId over, Contents contents, Optional<ReferralId> before) {
    return new OfferReferral.Command(
        referrer,
        AReferral.REFERRER,
        chains.id,
        over,
        FakeChains.PLACE,
        Urgency.NORMAL,
        OfferReferral.Danger.NONE,
        contents,
        before);
  }

  static Contents contents(Feedback feedback, String note, Set<OrganisationId> notInvolved) {
    return new Contents(
        Optional.of(
            new Sharing(
                new Basis.ClientChoice(AReferral.asked(AReferral.TODAY)),
                AReferral.everything(),
                feedback)),
        new Code.Fresh(),
        Optional.of(note),
        Optional.empty(),
        Optional.empty(),
        Map.of(1, Answer.YES, 2, Answer.NO),
        notInvolved);
  }

  ReferralId offered() {
    return offered(Set.of());
  }

  ReferralId offered(Set<OrganisationId> notInvolved) {
    Contents contents = contents(Feedback.OUTCOME, "Belt liever niet zelf.", notInvolved);
    return switch (offering.make(
        command(link, contents, Optional.empty()), OfferReferral.Stage.OFFER)) {
      case OfferReferral.Outcome.Offered(var id, _) -> id;
      case OfferReferral.Outcome other -> throw new AssertionError(other);
    };
  }

  MoveReferral.Outcome move(Actor actor, ReferralId id, Wish wish) {
    return moving.move(new MoveReferral.Command(actor, id, Optional.empty(), wish));
  }

  Referral referral(ReferralId id) {
    return memory.find(id).orElseThrow().referral();
  }

  @Override
  public Set<PersonId> of(Role role, Collection<OrganisationId> organisations) {
    return workers.entrySet().stream()
        .filter(entry -> entry.getValue().role() == role)
        .filter(entry -> organisations.contains(entry.getValue().organisation()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Set<PersonId> anywhere(Role role) {
    return Set.of();
  }

  @Override
  public boolean canLogIn(PersonId person) {
    return workers.containsKey(person);
  }

  private PartnerCards partners() {
    return new PartnerCards() {
      @Override
      public Map<OrganisationId, Card> cards(Collection<OrganisationId> ids) {
        return ids.stream()
            .filter(listed::contains)
            .collect(
                Collectors.toMap(
                    Function.identity(), id -> new Card(id, new Slug("partner"), Set.of())));
      }

      @Override
      public Optional<Card> bySlug(Slug slug) {
        return Optional.empty();
      }

      @Override
      public List<Card> advisingOn(TopicCode topic) {
        return List.of();
      }
    };
  }

  private static Organisations organisations() {
    return new Organisations() {
      @Override
      public Map<OrganisationId, OrganisationCard> cards(Collection<OrganisationId> ids) {
        return ids.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    id ->
                        new OrganisationCard(
                            id, LocalizedText.dutch("Partner"), OrganisationKind.OTHER, "NL")));
      }

      @Override
      public List<OrganisationCard> all() {
        return List.of();
      }

      @Override
      public Optional<OrganisationCard> byMailDomain(String domain) {
        return Optional.empty();
      }
    };
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
