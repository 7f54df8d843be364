package nl.schakel.chains.web;

import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.agreements.CovenantCards;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** Puts the form together on which it is said what a chain is about. */
@Component
class KeptFormShowing {

  static final String TEXTS = "chains.form";

  private final TopicWords topics;
  private final Organisations organisations;
  private final CovenantCards covenants;

  KeptFormShowing(TopicWords topics, Organisations organisations, CovenantCards covenants) {
    this.topics = topics;
    this.organisations = organisations;
    this.covenants = covenants;
  }

  KeptFormPage page(Optional<Work> work, FormView form, Actor actor, Frame frame) {
    Set<OrganisationId> mine = actor.organisationsFor(Permission.KEEP_CHAINS);
    return new KeptFormPage(
        work,
        form,
        topics.sorted(frame.words()).stream()
            .map(card -> Option.of(card.code().value().value(), card.label().in(frame.language())))
            .toList(),
        organisations.all().stream()
            .filter(card -> mine.contains(card.id()))
            .map(card -> Option.of(card.id().value().toString(), card.name().in(frame.language())))
            .toList(),
        covenants.cards().stream()
            .map(card -> Option.of(card.id().value().toString(), card.name().in(frame.language())))
            .toList());
  }
}
