package nl.schakel.parents.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.parents.model.Opinion.Need;
import nl.schakel.parents.model.Presence.Mark;
import nl.schakel.parents.query.ParentBook.Entry;
import nl.schakel.parents.query.ParentBook.Roll;
import nl.schakel.parents.usecase.ReadParents.Sitting;
import nl.schakel.parents.usecase.TakePresence;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Shows who is at a meeting. */
@Component
class PresenceShowing {

  private final GroupCaptions captions;

  PresenceShowing(GroupCaptions captions) {
    this.captions = captions;
  }

  PresencePage page(Sitting sitting, Instant now, FormView form, Frame frame) {
    Instant opens = sitting.meeting().start().minus(TakePresence.BEFOREHAND);
    return new PresencePage(
        ParentPaths.meeting(sitting.meeting().id()),
        sitting.meeting().id().value().toString(),
        captions.title(sitting.series(), frame),
        GroupCaptions.when(sitting.meeting(), frame),
        Optional.of(opens)
            .filter(now::isBefore)
            .map(at -> frame.dates().moment(at, sitting.meeting().zone())),
        Arrays.stream(Mark.values())
            .map(mark -> new PresencePage.Count(mark, sitting.roll().count(mark)))
            .toList(),
        sitting.roll().entries().stream().map(PresenceShowing::row).toList(),
        List.of(Need.values()),
        filled(form, sitting.roll()));
  }

  private static PresencePage.Row row(Entry entry) {
    return new PresencePage.Row(
        entry.parent().value().toString(), entry.alias().value(), entry.mark());
  }

  /** What was typed stays; otherwise what is known. */
  private static FormView filled(FormView form, Roll roll) {
    return form.isRefused() ? form : new FormView(PresencePage.TEXTS, known(roll), List.of());
  }

  private static Map<String, List<String>> known(Roll roll) {
    Map<String, List<String>> known = new HashMap<>();
    roll.heads().ifPresent(heads -> known.put("heads", List.of(String.valueOf(heads))));
    roll.needs().forEach((need, many) -> known.put(need.name(), List.of(String.valueOf(many))));
    return known;
  }
}
