package nl.schakel.advice.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
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
import nl.schakel.advice.QuestionEvent.Change;
import nl.schakel.advice.QuestionEvent.QuestionChanged;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.AQuestion;
import nl.schakel.advice.model.Question;
import nl.schakel.advice.port.AdviceInMemory;
import nl.schakel.partners.PartnerCards;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.people.PersonId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.port.Events;

/** The use cases of advice over memory: two partners advise, each takes two questions a quarter. */
final class AdviceDesk extends Clock {

  static final int QUOTA = 2;

  final AdviceInMemory memory = new AdviceInMemory();
  final List<QuestionChanged> told = new ArrayList<>();

  final Actor asker = actor(Role.PROFESSIONAL, DemoOrganisation.WELZIJN.id());
  final Actor colleague = actor(Role.PROFESSIONAL, DemoOrganisation.WELZIJN.id());
  final Actor expert = actor(Role.CHAIN_PARTNER, AQuestion.PHAROS);
  final Actor otherExpert = actor(Role.CHAIN_PARTNER, AQuestion.VLUCHTELINGENWERK);
  final Actor coordinator = actor(Role.COORDINATOR, DemoOrganisation.VVSG.id());

  private final Events events = event -> told.add((QuestionChanged) event);
  private final Places places = new Places(partners(), organisations(), memory);
  private final AskingService asking = new AskingService(memory, places, events, this);
  private final WatchingService watching = new WatchingService(memory, memory, events, this);

  final AskExpert ask = asking;
  final WithdrawQuestion withdraw = asking;
  final AnswerQuestion answer = new AnsweringService(memory, places, events, this);
  final PublishQuestion publish = new PublishingService(memory, events, this);
  final WatchQuestions watch = watching;
  final ForgetQuestions forget = watching;
  final AdviceRecords records = new AdviceRecords(memory, memory, places, events, this);

  private Instant now = AQuestion.NOW;

  AskExpert.Outcome ask(OrganisationId partner, String text) {
    return ask.ask(new AskExpert.Command(asker, partner, AQuestion.PARENTING, text));
  }

  QuestionId asked() {
    return ((AskExpert.Outcome.Asked) ask(AQuestion.PHAROS, "Hoe begin ik erover?")).question();
  }

  Question question(QuestionId id) {
    return memory.lock(id).orElseThrow();
  }

  List<Change> changes() {
    return told.stream().map(QuestionChanged::change).toList();
  }

  void at(Instant moment) {
    now = moment;
  }

  private static Actor actor(Role role, OrganisationId organisation) {
    return new Actor(AccountId.next(), PersonId.next(), Set.of(new Assignment(role, organisation)));
  }

  private static PartnerCards partners() {
    return new PartnerCards() {
      @Override
      public Map<OrganisationId, Card> cards(Collection<OrganisationId> organisations) {
        return advisingOn(AQuestion.PARENTING).stream()
            .filter(card -> organisations.contains(card.id()))
            .collect(Collectors.toMap(Card::id, Function.identity()));
      }

      @Override
      public Optional<Card> bySlug(Slug slug) {
        return Optional.empty();
      }

      @Override
      public List<Card> advisingOn(TopicCode topic) {
        return List.of(
            card("pharos", AQuestion.PHAROS),
            card("vluchtelingenwerk", AQuestion.VLUCHTELINGENWERK));
      }

      private static Card card(String slug, OrganisationId id) {
        return new Card(
            id,
            new Slug(slug),
            Set.of(new Advice(AQuestion.PARENTING, Optional.of(5), Optional.of(QUOTA), true)));
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
                            id,
                            LocalizedText.dutch("Pharos"),
                            DemoOrganisation.PHAROS.kind(),
                            "NL")));
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
