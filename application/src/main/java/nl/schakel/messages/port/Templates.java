package nl.schakel.messages.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.messages.TemplateId;
import nl.schakel.messages.model.Template;
import nl.schakel.people.OrganisationId;

/** Keeps what organisations send more than once. */
public interface Templates {

  Optional<Template> find(TemplateId id);

  /** Finds it and holds it until this call is over, so that nobody removes what another takes. */
  Optional<Template> take(TemplateId id);

  /** Whether it is there to be used by this organisation; holds it. */
  default boolean has(OrganisationId organisation, TemplateId id) {
    return take(id).filter(template -> template.organisation().equals(organisation)).isPresent();
  }

  /** By name. */
  List<Template> of(Collection<OrganisationId> organisations);

  /**
   * Adds it or writes over the version that it names.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody was first
   */
  void save(Template template);

  void remove(TemplateId id);
}
