package nl.schakel.parents.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Status;

/**
 * The parents of a group, for who invites them.
 *
 * @param open whether more can be invited
 */
record GroupParentsPage(
    String address,
    String title,
    String numbers,
    boolean open,
    List<Row> parents,
    List<Option> parenthood,
    FormView form) {

  static final String TEXTS = "parents.invite";

  GroupParentsPage {
    parents = List.copyOf(parents);
    parenthood = List.copyOf(parenthood);
  }

  /**
   * A parent.
   *
   * @param phone as it is dialled
   * @param more father or mother, childcare
   */
  record Row(
      String address,
      String id,
      String alias,
      Status status,
      Optional<String> phone,
      Optional<String> more,
      String code,
      boolean wantsCall,
      boolean comes,
      boolean stays) {}
}
