package nl.schakel.parents.web;

import java.util.function.Supplier;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.parents.model.Alias;
import nl.schakel.parents.model.Parent.Known;
import nl.schakel.parents.model.Parent.Parenthood;
import nl.schakel.parents.model.Phone;
import nl.schakel.places.Municipalities;
import nl.schakel.places.Municipality;
import nl.schakel.shared.Country;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads what a parent tells of themselves. */
final class KnownInput {

  private KnownInput() {}

  static Supplier<Known> read(Input input, Series series) {
    Country country =
        Municipalities.known()
            .find(series.municipality())
            .map(Municipality::country)
            .orElse(Country.NL);
    var alias = input.required("alias", Alias::parse);
    var phone = input.optional("phone", typed -> Phone.parse(typed, country));
    var parenthood = input.optional("parenthood", As.oneOf(Parenthood.class));
    var childcare = input.flag("childcare");
    return () -> new Known(alias.get(), phone.get(), parenthood.get(), childcare.get());
  }
}
