package nl.schakel.messages.usecase;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Enrolled;
import nl.schakel.learning.Runs.Run;
import nl.schakel.learning.Standing;
import nl.schakel.messages.model.Rule;
import nl.schakel.messages.port.Messages;
import nl.schakel.messages.usecase.ReviseRule.Mailing;
import nl.schakel.messages.usecase.ReviseRule.Outlook;
import nl.schakel.shared.usecase.UseCasePart;

/** What a rule that is about to be changed will send, to how many, and who has it already. */
@UseCasePart
class RuleOutlook {

  private static final int SHOWN = 10;

  private final Runs runs;
  private final Enrolled.Lists lists;
  private final Messages messages;
  private final Clock clock;

  RuleOutlook(Runs runs, Enrolled.Lists lists, Messages messages, Clock clock) {
    this.runs = runs;
    this.lists = lists;
    this.messages = messages;
    this.clock = clock;
  }

  private record Coming(Run run, SessionCard session, Instant at) {}

  Outlook of(Rule before, Rule after, Run here) {
    Instant now = clock.instant();
    List<Run> about =
        after.edition().isPresent() ? List.of(here) : runs.ofProgramme(here.programme());
    List<Coming> all =
        about.stream()
            .flatMap(
                run ->
                    after.timing().sessions(run.edition()).stream()
                        .map(session -> new Coming(run, session, after.timing().due(session))))
            .filter(coming -> coming.at().isAfter(now))
            .sorted(Comparator.comparing(Coming::at))
            .toList();
    List<Mailing> next =
        all.stream().limit(SHOWN).map(coming -> mailing(before, after, coming)).toList();
    return new Outlook(after.isOn(), next, all.size() - next.size());
  }

  private Mailing mailing(Rule before, Rule after, Coming coming) {
    UUID occasion = before.occasion(coming.run(), coming.session());
    Set<EnrolmentId> told = messages.told(before.id(), occasion);
    Set<EnrolmentId> admitted = admitted(coming.run());
    int had = (int) admitted.stream().filter(told::contains).count();
    boolean again = !after.occasion(coming.run(), coming.session()).equals(occasion);
    return new Mailing(
        coming.run().edition(),
        coming.session(),
        coming.at(),
        again ? admitted.size() : admitted.size() - had,
        again ? had : 0);
  }

  private Set<EnrolmentId> admitted(Run run) {
    return lists.of(run.edition().id()).stream()
        .filter(each -> each.standing() == Standing.ADMITTED)
        .map(each -> each.who().enrolment())
        .collect(toSet());
  }
}
