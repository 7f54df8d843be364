package nl.schakel.recognition.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Accreditation;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.query.Passport.Done;
import org.springframework.stereotype.Component;

/** Points that somebody can still earn. */
@Component
class Chances {

  private final Runs runs;
  private final Accreditation.Offers offers;
  private final Clock clock;

  Chances(Runs runs, Accreditation.Offers offers, Clock clock) {
    this.runs = runs;
    this.offers = offers;
    this.clock = clock;
  }

  record Open(Run run, Accreditation offer) {}

  /** What one takes part in and has not completed, as far as it gives points today. */
  List<Open> of(PersonId person, List<Done> done) {
    Set<EditionId> over = done.stream().map(Done::edition).collect(Collectors.toSet());
    List<EditionId> going =
        runs.of(person).stream()
            .map(Participant::edition)
            .filter(edition -> !over.contains(edition))
            .toList();
    List<Run> found = runs.of(going);
    Map<ProgrammeId, List<Accreditation>> offered =
        offers.of(found.stream().map(Run::programme).toList());
    List<Open> open = new ArrayList<>();
    for (Run run : found) {
      offered.getOrDefault(run.programme(), List.of()).stream()
          .filter(offer -> offer.isValid(clock.instant()))
          .forEach(offer -> open.add(new Open(run, offer)));
    }
    open.sort(Comparator.comparing(it -> it.offer().validUntil()));
    return open;
  }
}
