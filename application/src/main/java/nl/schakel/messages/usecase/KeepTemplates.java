package nl.schakel.messages.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.messages.TemplateId;
import nl.schakel.messages.model.Body;
import nl.schakel.messages.model.Template;
import nl.schakel.messages.usecase.WriteMessage.Example;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;

/**
 * What organisations send more than once, for their coordinators. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for what is not theirs.
 */
public interface KeepTemplates {

  /** By name. */
  List<Card> list(Actor actor);

  Card read(Actor actor, TemplateId id);

  /** Filled in for a real session of the organisation, when it has one. */
  Showing show(Actor actor, TemplateId id);

  TemplateId write(Actor actor, OrganisationId organisation, String name, Body body);

  /**
   * For messages from now on.
   *
   * @param seen the version that the coordinator looked at
   * @throws nl.schakel.shared.StaleChangeException when somebody else changed it since
   */
  void revise(Actor actor, TemplateId id, long seen, String name, Body body);

  Outcome remove(Actor actor, TemplateId id);

  /**
   * A template to look at.
   *
   * @param version the one that this is
   */
  record Card(TemplateId id, OrganisationId organisation, String name, Body body, long version) {

    static Card of(Template template) {
      return new Card(
          template.id(),
          template.organisation(),
          template.name(),
          template.body(),
          template.version());
    }
  }

  /** How it went. */
  sealed interface Outcome {

    record Removed() implements Outcome {}

    /** So many rules send it. */
    record InUse(int rules) implements Outcome {}
  }

  /**
   * A template with what its reader would get, in each of its languages.
   *
   * @param session for which it is filled in
   */
  record Showing(Card template, Optional<Filled> session, List<Example> examples) {

    public Showing {
      examples = List.copyOf(examples);
    }
  }

  /** A session of a programme with this title. */
  record Filled(LocalizedText title, SessionCard session) {}
}
