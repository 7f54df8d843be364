package nl.schakel.parents.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Parts.Link;

/** The groups for which somebody invites, or which they lead. */
record ParentsPage(List<Card> groups) {

  ParentsPage {
    groups = List.copyOf(groups);
  }

  /**
   * One of them.
   *
   * @param parents where they are invited, for who does so
   * @param meetings where it is put down who is there, for who does so
   */
  record Card(String title, String figures, Optional<String> parents, List<Link> meetings) {

    Card {
      meetings = List.copyOf(meetings);
    }
  }
}
