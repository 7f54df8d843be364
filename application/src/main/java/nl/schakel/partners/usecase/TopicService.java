package nl.schakel.partners.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics.TopicChanged;
import nl.schakel.partners.model.Topic;
import nl.schakel.partners.port.TopicRegister;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class TopicService implements KeepTopics {

  private final TopicRegister register;
  private final Events events;
  private final Clock clock;

  TopicService(TopicRegister register, Events events, Clock clock) {
    this.register = register;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome add(Actor actor, TopicCode code, Description said) {
    demand(actor);
    if (register.find(code).isPresent()) {
      return new Outcome.CodeTaken();
    }
    return misplaced(code, said.broader())
        .orElseGet(
            () -> {
              register.add(Topic.named(code, said.label(), said.sensitivity(), said.broader()));
              return tell(actor, code);
            });
  }

  @Override
  public Outcome revise(Actor actor, TopicCode code, long version, Description said) {
    demand(actor);
    Topic topic = register.find(code).orElseThrow(TopicService::unknown);
    if (topic.version() != version) {
      throw new StaleChangeException("topic");
    }
    boolean renamed = !topic.label().equals(said.label());
    if (renamed && said.reason().isEmpty()) {
      return new Outcome.ReasonNeeded();
    }
    return misplaced(code, said.broader())
        .orElseGet(
            () -> {
              Topic placed = topic.placed(said.sensitivity(), said.broader());
              register.save(renamed ? renamed(placed, said) : placed);
              return tell(actor, code);
            });
  }

  private Outcome tell(Actor actor, TopicCode code) {
    events.publish(new TopicChanged(code, actor.account().value(), clock.instant()));
    return new Outcome.Done(code);
  }

  private Topic renamed(Topic topic, Description said) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return topic.renamed(said.label(), said.reason().orElseThrow(), today);
  }

  private Optional<Outcome> misplaced(TopicCode code, Set<TopicCode> broader) {
    Map<TopicCode, Topic> all =
        register.all().stream().collect(Collectors.toMap(Topic::code, Function.identity()));
    if (!all.keySet().containsAll(broader) && !broader.contains(code)) {
      return Optional.of(new Outcome.UnknownBroader());
    }
    return above(broader, all).contains(code)
        ? Optional.of(new Outcome.Circular())
        : Optional.empty();
  }

  /** All that these are part of, themselves among them. */
  private static Set<TopicCode> above(Collection<TopicCode> codes, Map<TopicCode, Topic> all) {
    Set<TopicCode> seen = new HashSet<>();
    Collection<TopicCode> next = codes;
    while (!next.isEmpty()) {
      List<TopicCode> fresh = next.stream().filter(seen::add).toList();
      next =
          fresh.stream()
              .flatMap(code -> Optional.ofNullable(all.get(code)).stream())
              .flatMap(topic -> topic.broader().stream())
              .toList();
    }
    return seen;
  }

  private static void demand(Actor actor) {
    if (!actor.may(Permission.KEEP_TOPICS)) {
      throw unknown();
    }
  }

  private static NotFoundException unknown() {
    return new NotFoundException("topic");
  }
}
