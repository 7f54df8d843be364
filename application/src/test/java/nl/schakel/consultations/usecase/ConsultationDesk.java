package nl.schakel.consultations.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
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
import nl.schakel.advice.QuestionCards;
import nl.schakel.advice.QuestionCards.Standing;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.usecase.AskExpert;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.GapId;
import nl.schakel.chains.GapSignals.Signal;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.consultations.port.ConsultationsInMemory;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.places.Area;
import nl.schakel.shared.Audited;
import nl.schakel.shared.Country;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** The use cases over memory: a chain with one link to advice and one to help. */
final class ConsultationDesk implements ChainCards {

  static final Instant NOW = Instant.parse("2026-11-18T10:00:00Z");
  static final TopicCode PARENTING = TopicCode.of("parenting-in-two-cultures");
  static final OrganisationId EXPERT = DemoOrganisation.PHAROS.id();
  static final LinkId ADVICE = LinkId.next();
  static final LinkId HELP = LinkId.next();
  static final ChainId CHAIN = ChainId.next();

  final ConsultationsInMemory memory = new ConsultationsInMemory();
  final List<AskExpert.Command> asked = new ArrayList<>();
  final List<Signal> signals = new ArrayList<>();
  final List<Audited> told = new ArrayList<>();
  final Actor asker = actor();
  final Actor somebodyElse = actor();
  Standing standing = Standing.ASKED;
  boolean refusesQuestions;

  private final ConsultationService service =
      new ConsultationService(
          this,
          this::ask,
          this::questions,
          signal -> {
            signals.add(signal);
            return GapId.next();
          },
          memory,
          event -> told.add((Audited) event),
          Clock.fixed(NOW, ZoneOffset.UTC));

  final ConcludeConsultation conclude = service;

  AskExpert.Outcome consult(LinkId link) {
    return service.consult(
        new ConsultExpert.Command(asker, CHAIN, link, "Hoe begin ik erover met deze ouders?"));
  }

  private AskExpert.Outcome ask(AskExpert.Command command) {
    asked.add(command);
    return refusesQuestions
        ? new AskExpert.Outcome.NotAdvising(List.of())
        : new AskExpert.Outcome.Asked(QuestionId.next(), NOW);
  }

  private Map<QuestionId, QuestionCards.Card> questions(Collection<QuestionId> ids) {
    return ids.stream()
        .map(
            id ->
                new QuestionCards.Card(id, asker.person(), EXPERT, standing, NOW, Optional.empty()))
        .collect(Collectors.toMap(QuestionCards.Card::id, Function.identity()));
  }

  @Override
  public Optional<Card> card(ChainId chain) {
    return Optional.of(
            new Card(
                CHAIN,
                new Slug("opvoeden"),
                new Area.Nation(Country.NL),
                PARENTING,
                LocalizedText.dutch("Ouders in twee culturen"),
                DemoOrganisation.GEMEENTE.id(),
                Optional.empty(),
                Deadlines.USUAL,
                Optional.of(3)))
        .filter(card -> card.id().equals(chain));
  }

  @Override
  public List<Card> all() {
    return card(CHAIN).stream().toList();
  }

  @Override
  public Optional<Drawn> version(ChainId chain, int number) {
    return agreed(chain).filter(drawn -> drawn.version() == number);
  }

  @Override
  public Optional<Drawn> agreed(ChainId chain) {
    return Optional.of(
            new Drawn(
                CHAIN,
                3,
                Optional.empty(),
                Optional.empty(),
                List.of(
                    link(ADVICE, Link.Kind.CONSULT, Link.Part.ADVICE_ONLY),
                    link(HELP, Link.Kind.WARM_REFER, Link.Part.PRIMARY))))
        .filter(drawn -> drawn.chain().equals(chain));
  }

  private static Link link(LinkId id, Link.Kind kind, Link.Part part) {
    return new Link(
        id,
        new Link.Origin.Anybody(Link.Function.SUPPORT_WORKER),
        kind,
        new Link.Target(EXPERT, Optional.empty(), part),
        List.of(),
        List.of());
  }

  private static Actor actor() {
    return new Actor(
        AccountId.next(),
        PersonId.next(),
        Set.of(new Assignment(Role.SUPPORT_WORKER, DemoOrganisation.VLUCHTELINGENWERK.id())));
  }
}
