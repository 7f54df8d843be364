package nl.schakel.messages.model;

import nl.schakel.messages.TemplateId;
import nl.schakel.people.OrganisationId;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * A message that an organisation sends more than once.
 *
 * @param version the one that was read; 0 is not kept yet
 */
public record Template(
    TemplateId id, OrganisationId organisation, String name, Body body, long version)
    implements AggregateRoot<Template, TemplateId> {

  public static Template write(OrganisationId organisation, String name, Body body) {
    return new Template(TemplateId.next(), organisation, name, body, 0);
  }

  @Override
  public TemplateId getId() {
    return id;
  }

  public Template revise(String newName, Body newBody) {
    return new Template(id, organisation, newName, newBody, version);
  }
}
