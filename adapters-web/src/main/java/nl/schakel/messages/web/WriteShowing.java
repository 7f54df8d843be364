package nl.schakel.messages.web;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.Standing;
import nl.schakel.messages.TemplateId;
import nl.schakel.messages.usecase.KeepTemplates;
import nl.schakel.messages.usecase.KeepTemplates.Card;
import nl.schakel.messages.usecase.ReadMessages;
import nl.schakel.shared.web.FormView;
import org.springframework.stereotype.Component;

/** Puts together what one needs to see in order to write. */
@Component
class WriteShowing {

  private final ReadMessages reading;
  private final KeepTemplates templates;
  private final Clock clock;

  WriteShowing(ReadMessages reading, KeepTemplates templates, Clock clock) {
    this.reading = reading;
    this.templates = templates;
    this.clock = clock;
  }

  /** With a template filled in, and about the session that comes next. */
  WritePage begin(Actor actor, EditionId edition, Optional<TemplateId> template) {
    Map<String, List<String>> values = new HashMap<>();
    template.map(id -> BodyInput.typed(templates.read(actor, id).body())).ifPresent(values::putAll);
    values.put("standings", List.of(Standing.ADMITTED.name()));
    next(reading.run(actor, edition))
        .ifPresent(next -> values.put("session", List.of(next.id().value().toString())));
    return page(actor, edition, new FormView(MessageWords.FORM, values, List.of()));
  }

  private Optional<SessionCard> next(Run run) {
    Instant now = clock.instant();
    return MessageWords.held(run).stream().filter(each -> each.start().isAfter(now)).findFirst();
  }

  WritePage page(Actor actor, EditionId edition, FormView form) {
    Run run = reading.run(actor, edition);
    return new WritePage(
        form,
        run,
        reading.people(actor, edition),
        theirs(actor, run),
        clock.instant(),
        Optional.empty());
  }

  private List<Card> theirs(Actor actor, Run run) {
    return templates.list(actor).stream()
        .filter(template -> template.organisation().equals(run.organiser()))
        .toList();
  }
}
