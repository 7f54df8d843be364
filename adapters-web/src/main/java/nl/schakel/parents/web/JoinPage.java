package nl.schakel.parents.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.parents.web.ComePage.Missing;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;

/**
 * Where a parent joins a group by themselves.
 *
 * @param groups what can be joined; nothing is asked when there is one
 * @param dutch the title for who helps; empty where it is Dutch already
 */
record JoinPage(
    String address,
    String title,
    Optional<String> dutch,
    List<Missing> missing,
    List<Option> groups,
    FormView form) {

  static final String TEXTS = "parents.join";

  JoinPage {
    missing = List.copyOf(missing);
    groups = List.copyOf(groups);
  }

  Optional<Option> only() {
    return groups.size() == 1 ? Optional.of(groups.getFirst()) : Optional.empty();
  }
}
