package nl.schakel.messages.port;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.messages.MessageId;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.TemplateId;
import nl.schakel.messages.model.Message;
import nl.schakel.messages.model.Message.Reader;
import nl.schakel.messages.model.Rule;
import nl.schakel.messages.model.Template;
import nl.schakel.messages.query.MessageBook;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** Templates, rules and messages, in memory. */
public final class MessagesInMemory
    implements Templates, Rules, Messages, MessageArchive, MessageBook {

  private record Told(RuleId rule, UUID occasion, EnrolmentId enrolment) {}

  private final Map<TemplateId, Template> templates = new HashMap<>();
  private final Map<RuleId, Rule> rules = new LinkedHashMap<>();
  private final List<Message> messages = new ArrayList<>();
  private final Map<MessageId, List<Reader>> readers = new HashMap<>();
  private final Map<MessageId, Integer> counts = new HashMap<>();
  private final Set<Told> told = new HashSet<>();

  public MessagesPorts ports() {
    return new MessagesPorts(this, this, this, this, this);
  }

  @Override
  public Optional<Template> find(TemplateId id) {
    return Optional.ofNullable(templates.get(id));
  }

  @Override
  public Optional<Template> take(TemplateId id) {
    return find(id);
  }

  @Override
  public List<Template> of(Collection<OrganisationId> organisations) {
    return templates.values().stream()
        .filter(each -> organisations.contains(each.organisation()))
        .sorted(Comparator.comparing(Template::name))
        .toList();
  }

  @Override
  public void save(Template template) {
    long now = find(template.id()).map(Template::version).orElse(0L);
    if (now != template.version()) {
      throw new StaleChangeException("template");
    }
    templates.put(
        template.id(),
        new Template(
            template.id(),
            template.organisation(),
            template.name(),
            template.body(),
            template.version() + 1));
  }

  @Override
  public void remove(TemplateId id) {
    templates.remove(id);
  }

  @Override
  public Optional<Rule> find(RuleId id) {
    return Optional.ofNullable(rules.get(id));
  }

  @Override
  public Optional<Rule> hold(RuleId id) {
    return find(id);
  }

  @Override
  public Optional<Rule> take(RuleId id) {
    return find(id);
  }

  @Override
  public List<Rule> switchedOn() {
    return rules.values().stream().filter(Rule::isOn).toList();
  }

  @Override
  public List<Rule> about(ProgrammeId programme) {
    return rules.values().stream().filter(rule -> rule.programme().equals(programme)).toList();
  }

  @Override
  public int using(TemplateId template) {
    return (int) rules.values().stream().filter(rule -> rule.template().equals(template)).count();
  }

  @Override
  public void add(Rule rule) {
    rules.put(rule.id(), rule);
  }

  @Override
  public void save(Rule rule) {
    rules.put(rule.id(), rule);
  }

  @Override
  public void remove(RuleId id) {
    rules.remove(id);
  }

  @Override
  public void add(Message message, List<Reader> to) {
    messages.add(message);
    readers.put(message.id(), new ArrayList<>(to));
    counts.put(message.id(), to.size());
  }

  @Override
  public void add(Message message, UUID occasion, List<Reader> to) {
    RuleId rule = message.rule().orElseThrow();
    Set<Told> now =
        to.stream().map(each -> new Told(rule, occasion, each.enrolment())).collect(toSet());
    if (now.stream().anyMatch(told::contains)) {
      throw new IllegalStateException("told once");
    }
    told.addAll(now);
    add(message, to);
  }

  @Override
  public Set<EnrolmentId> told(RuleId rule, UUID occasion) {
    return told.stream()
        .filter(each -> each.rule().equals(rule) && each.occasion().equals(occasion))
        .map(Told::enrolment)
        .collect(toSet());
  }

  @Override
  public Optional<Message> find(MessageId id) {
    return messages.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Reader> reader(MessageId message, EnrolmentId enrolment) {
    return readers.getOrDefault(message, List.of()).stream()
        .filter(each -> each.enrolment().equals(enrolment))
        .findFirst();
  }

  @Override
  public Page<Sent> of(EditionId edition, PageRequest page) {
    return page.of(
        messages.reversed().stream()
            .filter(each -> each.edition().equals(edition))
            .map(this::sent)
            .toList());
  }

  @Override
  public Optional<Sent> sent(MessageId message) {
    return find(message).map(this::sent);
  }

  private Sent sent(Message message) {
    return new Sent(message, counts.getOrDefault(message.id(), 0));
  }

  @Override
  public List<Map<String, Object>> readBy(PersonId person) {
    return messages.stream()
        .flatMap(
            message ->
                readers.getOrDefault(message.id(), List.of()).stream()
                    .filter(reader -> reader.person().equals(person))
                    .map(
                        reader ->
                            Map.<String, Object>of(
                                "subject",
                                message
                                    .body()
                                    .in(reader.language(), place -> place.token())
                                    .subject())))
        .toList();
  }

  @Override
  public List<Map<String, Object>> writtenBy(PersonId person) {
    return messages.stream()
        .filter(each -> each.by().filter(person::equals).isPresent())
        .map(each -> Map.<String, Object>of("readers", counts.get(each.id())))
        .toList();
  }

  @Override
  public void forget(PersonId person) {
    readers.values().forEach(all -> all.removeIf(each -> each.person().equals(person)));
    messages.replaceAll(
        each ->
            new Message(
                each.id(),
                each.edition(),
                each.session(),
                each.body(),
                each.rule(),
                each.by().filter(by -> !by.equals(person)),
                each.at()));
  }

  @Override
  public int forgetSentBefore(Instant end, int atMost) {
    List<Message> old =
        messages.stream()
            .filter(each -> each.at().isBefore(end))
            .sorted(Comparator.comparing(Message::at))
            .limit(atMost)
            .toList();
    messages.removeAll(old);
    return old.size();
  }
}
