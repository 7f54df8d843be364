package nl.schakel.library.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.schakel.library.ItemKind;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.PersonalDataCheck.Kind;

/**
 * What must not be told of anybody: in a case nothing that leads to somebody, elsewhere no numbers.
 */
final class Delicate {

  private static final Set<Kind> NEVER = Set.of(Kind.BSN, Kind.INSZ, Kind.IBAN);

  private Delicate() {}

  /** By the field in which it stands; nothing when all is well. */
  static Map<String, List<Finding>> in(ItemKind kind, Content content) {
    Map<String, List<Finding>> found = new TreeMap<>();
    content
        .typed()
        .forEach(
            (field, text) -> {
              List<Finding> here =
                  PersonalDataCheck.findings(text).stream()
                      .filter(each -> kind == ItemKind.CASE || NEVER.contains(each.kind()))
                      .toList();
              if (!here.isEmpty()) {
                found.put(field, here);
              }
            });
    return found;
  }
}
