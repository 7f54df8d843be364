package nl.schakel.chains.usecase;

import static nl.schakel.chains.model.AChain.KEEPER;
import static nl.schakel.chains.model.AChain.NOW;
import static nl.schakel.chains.model.AChain.PARENTING;
import static nl.schakel.chains.model.AChain.PRACTICE;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.Role;
import nl.schakel.agreements.CovenantCards;
import nl.schakel.agreements.CovenantId;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.AChain;
import nl.schakel.chains.model.ChainVersion.Draft;
import nl.schakel.chains.model.Links;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.port.ChainsInMemory;
import nl.schakel.chains.port.FakeChains;
import nl.schakel.chains.port.GapsInMemory;
import nl.schakel.chains.port.HealthLog;
import nl.schakel.chains.usecase.KeepChains.About;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import org.jmolecules.event.types.DomainEvent;

/** The use cases of chains over memory, with a directory in which things can change. */
final class ChainOffice implements ServiceCards, CovenantCards {

  static final TopicCode SPECIAL = TopicCode.of("forced-marriage");

  final ChainsInMemory kept = new ChainsInMemory();
  final GapsInMemory gaps = new GapsInMemory();
  final List<DomainEvent> told = new ArrayList<>();
  final Map<OrganisationId, Entry> directory = new HashMap<>();
  final Map<CovenantId, Card> covenants = new HashMap<>();
  final Set<String> seenErrors = new HashSet<>();
  int warnings;
  final Actor keeper = actor(Role.COORDINATOR, KEEPER);
  final Actor otherKeeper = actor(Role.COORDINATOR, DemoOrganisation.VLUCHTELINGENWERK.id());
  final Actor partner = actor(Role.CHAIN_PARTNER, PRACTICE);
  final MailedLinks links = new MailedLinks();
  final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

  final Keepers keepers = new Keepers(kept, kept, links, told::add, clock);
  private final Surroundings surroundings =
      new Surroundings(
          this, this, ChainOffice::topics, gaps, _ -> Set.of(), new Remembered(), clock);

  final KeepChains keeping =
      new KeepingService(kept, kept, keepers, ChainOffice::topics, this, new Addresses(kept));
  final WriteChain writing = new WritingService(keepers, this);
  final AskPlaces asking = new PlaceService(keepers, kept);
  final AnswerForChain answering = new AnsweringService(kept, kept, keepers);
  final PublishChain publishing = new PublishingService(keepers, kept, surroundings);
  final KeepGaps keepingGaps =
      new GapKeeping(gaps, gaps, new GapService(gaps, told::add), kept, keepers);

  final HealthService health =
      new HealthService(
          new FakeChains(KEEPER, PARENTING), kept, kept, new Remembered(), surroundings, keepers);

  ChainOffice() {
    Stream.of(PRACTICE, AChain.OTHER, AChain.MOTHERS, AChain.EXPERT)
        .forEach(each -> directory.put(each, AChain.entry(each)));
  }

  private final class Remembered implements HealthLog {

    @Override
    public Set<String> told(ChainId chain) {
      return Set.copyOf(seenErrors);
    }

    @Override
    public void keep(ChainId chain, Instant at, int errors, int warnings, Collection<String> told) {
      ChainOffice.this.warnings = warnings;
      seenErrors.clear();
      seenErrors.addAll(told);
    }
  }

  static Actor actor(Role role, OrganisationId organisation) {
    return new Actor(AccountId.next(), PersonId.next(), Set.of(new Assignment(role, organisation)));
  }

  private static List<TopicCard> topics() {
    return List.of(
        new TopicCard(PARENTING, LocalizedText.dutch("Opvoeden"), Sensitivity.NORMAL),
        new TopicCard(SPECIAL, LocalizedText.dutch("Huwelijksdwang"), Sensitivity.SPECIAL));
  }

  /** A chain whose first version holds, with everybody in it who receives. */
  ChainId published() {
    ChainId chain = drafted();
    accept(chain);
    publishing.publish(command(chain));
    return chain;
  }

  ChainId publishedUnderCovenant(OrganisationId... parties) {
    ChainId chain = published();
    CovenantId covenant = CovenantId.next();
    var terms = kept.find(chain).orElseThrow().terms();
    keeping.revise(
        keeper,
        chain,
        Optional.empty(),
        new About(
            terms.area(),
            terms.topic(),
            terms.targetGroup(),
            terms.keeper(),
            signed(covenant, parties),
            terms.deadlines()));
    return chain;
  }

  void sign(ChainId chain, OrganisationId... parties) {
    kept.find(chain).flatMap(it -> it.terms().covenant()).ifPresent(id -> signed(id, parties));
  }

  private Optional<CovenantId> signed(CovenantId id, OrganisationId... parties) {
    covenants.put(
        id,
        new Card(
            id,
            new Slug("samen"),
            LocalizedText.dutch("Samen"),
            Optional.empty(),
            Optional.empty(),
            List.of(parties),
            List.of()));
    return Optional.of(id);
  }

  ChainId drafted() {
    var made = AChain.chain();
    kept.add(made);
    kept.add(made.firstVersion());
    write(made.id(), _ -> AChain.links());
    return made.id();
  }

  WriteChain.Outcome write(ChainId chain, UnaryOperator<Links> change) {
    return writing.revise(new WriteChain.Command(keeper, chain, Optional.empty(), change));
  }

  void accept(ChainId chain) {
    Place.Id request = ask(chain);
    answering.answer(
        new AnswerForChain.Command(
            new AnswerForChain.Answerer.Somebody(partner), request, Optional.empty()));
  }

  Place.Id ask(ChainId chain) {
    asking.ask(keeper, chain, List.of(PRACTICE));
    return draft(chain).placeOf(PRACTICE).orElseThrow().request().id();
  }

  /** A link as it would be mailed. */
  String mailed(Place.Id request) {
    return links.issue(LinkTokens.Purpose.CHAIN_PLACE, request.value(), NOW.plusSeconds(60));
  }

  boolean isGood(String link) {
    return links.resolve(LinkTokens.Purpose.CHAIN_PLACE, link).isPresent();
  }

  void decline(ChainId chain, OrganisationId somebody) {
    asking.ask(keeper, chain, List.of(somebody));
    answering.answer(
        new AnswerForChain.Command(
            new AnswerForChain.Answerer.ByLink(),
            draft(chain).placeOf(somebody).orElseThrow().request().id(),
            Optional.of("Dat doen wij niet")));
  }

  PublishChain.Command command(ChainId chain) {
    return new PublishChain.Command(
        keeper, chain, Optional.empty(), AChain.TODAY, Optional.empty());
  }

  Draft draft(ChainId chain) {
    return kept.draft(chain).orElseThrow();
  }

  void night(ChainId chain) {
    health.checkAgreed(chain);
  }

  @Override
  public Map<OrganisationId, Entry> of(Collection<OrganisationId> partners, Reader reader) {
    Map<OrganisationId, Entry> found = new HashMap<>(directory);
    found.keySet().retainAll(partners);
    return found;
  }

  @Override
  public List<Entry> listed(Reader reader) {
    return List.copyOf(directory.values());
  }

  @Override
  public Optional<Card> card(CovenantId covenant) {
    return Optional.ofNullable(covenants.get(covenant));
  }

  @Override
  public List<Card> cards() {
    return List.copyOf(covenants.values());
  }
}
