package nl.schakel.parents.web;

import java.util.function.Supplier;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.model.Parent.Known;
import nl.schakel.places.Municipality;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/**
 * What a parent sent to join.
 *
 * @param isProgram something filled in what people do not see
 */
record Joining(ParentGroupId group, Known known, boolean isProgram) {

  static Supplier<Joining> read(Input input, Municipality town) {
    var group = input.required("group", As.id(ParentGroupId::new));
    var known = KnownInput.read(input, town.country());
    var trap = input.optional("website", Parsed::valid);
    return () -> new Joining(group.get(), known.get(), trap.get().isPresent());
  }
}
