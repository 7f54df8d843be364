package nl.schakel.communities.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who belongs to a community, for its members.
 *
 * @param keeper whether the reader looks after it
 * @param requests who asks to be let in, for who looks after it
 * @param removed who was taken out, for who looks after it
 * @param ends the last days of the links that work, for who looks after it
 * @param invitation a link to pass on, shown this once, and until when it is good
 */
record MembersPage(
    Keeping keeping,
    boolean keeper,
    List<JoinRequestLine> requests,
    List<Line> members,
    List<Gone> removed,
    List<String> ends,
    Optional<Invitation> invitation) {

  /** Whether nobody is left to turn to, and the reader can do something about it. */
  boolean needsLead() {
    return keeper && members.stream().noneMatch(Line::lead);
  }

  /** Somebody. */
  record Line(
      UUID person,
      String name,
      String team,
      Optional<String> function,
      boolean lead,
      String since) {}

  /** Somebody who comes back by a link, or when let in again. */
  record Gone(UUID person, String name, String day) {}

  /**
   * A link.
   *
   * @param mail opens it as a mail in the reader's own mail program
   */
  record Invitation(String address, String until, String mail) {}
}
