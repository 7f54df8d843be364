package nl.schakel.learning.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.shared.web.Parts.Status;

/** An edition in a list of editions. */
record RunLine(
    String address,
    String when,
    List<String> days,
    String where,
    String language,
    Status seats,
    Optional<String> more) {

  static RunLine of(Run run, Telling telling) {
    return new RunLine(
        EditionPage.address(run),
        telling.times().when(run),
        telling.times().days(run),
        telling.where(Optional.of(run)),
        telling.language(run.language()),
        telling.seats().state(run),
        run.isPublic() ? telling.seats().more(run) : Optional.empty());
  }
}
