package nl.schakel.messages.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.messages.MessageEvent.Change;
import nl.schakel.messages.MessageEvent.TemplateChanged;
import nl.schakel.messages.TemplateId;
import nl.schakel.messages.model.Body;
import nl.schakel.messages.model.Template;
import nl.schakel.messages.port.Rules;
import nl.schakel.messages.port.Templates;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class TemplateService implements KeepTemplates {

  private final Templates templates;
  private final Rules rules;
  private final Examples examples;
  private final Events events;
  private final Clock clock;

  TemplateService(Templates templates, Rules rules, Examples examples, Events events, Clock clock) {
    this.templates = templates;
    this.rules = rules;
    this.examples = examples;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<Card> list(Actor actor) {
    return templates.of(actor.organisationsFor(Permission.MANAGE_ENROLMENTS)).stream()
        .map(Card::of)
        .toList();
  }

  @Override
  public Card read(Actor actor, TemplateId id) {
    return Card.of(theirs(actor, id));
  }

  private Template theirs(Actor actor, TemplateId id) {
    return theirs(actor, templates.find(id));
  }

  private static Template theirs(Actor actor, Optional<Template> found) {
    return found
        .filter(template -> OwnRuns.isTheirs(actor, template.organisation()))
        .orElseThrow(() -> new NotFoundException("template"));
  }

  @Override
  public Showing show(Actor actor, TemplateId id) {
    return examples.of(read(actor, id), actor);
  }

  @Override
  public TemplateId write(Actor actor, OrganisationId organisation, String name, Body body) {
    if (!OwnRuns.isTheirs(actor, organisation)) {
      throw new NotFoundException("organisation");
    }
    Template template = Template.write(organisation, name, body);
    templates.save(template);
    tell(actor, template, Change.ADDED);
    return template.id();
  }

  @Override
  public void revise(Actor actor, TemplateId id, long seen, String name, Body body) {
    Template before = theirs(actor, id);
    if (before.version() != seen) {
      throw new StaleChangeException("template");
    }
    Template after = before.revise(name, body);
    if (!after.equals(before)) {
      templates.save(after);
      tell(actor, after, Change.REVISED);
    }
  }

  @Override
  public Outcome remove(Actor actor, TemplateId id) {
    Template template = theirs(actor, templates.take(id));
    int used = rules.using(id);
    if (used > 0) {
      return new Outcome.InUse(used);
    }
    templates.remove(id);
    tell(actor, template, Change.REMOVED);
    return new Outcome.Removed();
  }

  private void tell(Actor actor, Template template, Change change) {
    events.publish(
        new TemplateChanged(
            template.id(), change, Optional.of(actor.account().value()), clock.instant()));
  }
}
