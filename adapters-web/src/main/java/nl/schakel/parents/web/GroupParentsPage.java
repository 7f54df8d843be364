package nl.schakel.parents.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Status;

/**
 * The parents of a group, for who invites them.
 *
 * @param open whether more can be invited
 * @param echo what parents thought and needed
 * @param joining where parents join by themselves
 */
record GroupParentsPage(
    String address,
    String title,
    String numbers,
    boolean open,
    String joining,
    List<Row> parents,
    List<Fact> echo,
    List<Option> languages,
    List<Option> parenthood,
    FormView form) {

  static final String TEXTS = "parents.invite";

  GroupParentsPage {
    parents = List.copyOf(parents);
    echo = List.copyOf(echo);
    languages = List.copyOf(languages);
    parenthood = List.copyOf(parenthood);
  }

  /**
   * A parent.
   *
   * @param phone as it is dialled
   * @param more father or mother, childcare, another language
   * @param own whether this reader may correct and erase what is known
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
      boolean own,
      boolean comes,
      boolean stays) {}
}
