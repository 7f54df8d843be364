package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Said;

/** The chains of those for whom somebody keeps them. */
record KeptListPage(List<Row> rows) {

  /** A chain, with how it is. */
  record Row(
      String title, String address, Said group, List<Status> states, Optional<String> checked) {}
}
