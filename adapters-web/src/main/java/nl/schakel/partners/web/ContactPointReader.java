package nl.schakel.partners.web;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.schakel.partners.ContactPointId;
import nl.schakel.partners.model.ContactPoint;
import nl.schakel.partners.model.ContactPoint.Audience;
import nl.schakel.partners.model.PhoneNumber;
import nl.schakel.partners.model.WebAddress;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;

/** Reads one way to reach a partner. When it was checked is not for whoever edits to say. */
record ContactPointReader(Input input, Set<?> before) {

  Supplier<ContactPoint> read() {
    var id = input.optional("id", As.id(ContactPointId::new));
    var function = TextsReader.required(input, "function", ProfileReader.LONGEST_LINE);
    var audience = input.required("audience", As.oneOf(Audience.class));
    var email = input.optional("email", EmailAddress::parse);
    var phone = input.optional("phone", PhoneNumber::parse);
    var website = input.optional("website", WebAddress::parse);
    Optional<ContactPointId> given = id.ifRight().flatMap(there -> there);
    if (given.filter(each -> !before.contains(each)).isPresent()) {
      input.refuse("id", "UNKNOWN_CHOICE");
    }
    if (Stream.of(email, phone, website).allMatch(ContactPointReader::isEmpty)) {
      input.refuse("email", "NO_WAY");
    }
    return () ->
        new ContactPoint(
            given.orElseGet(ContactPointId::next),
            function.get(),
            audience.get(),
            email.get(),
            phone.get(),
            website.get(),
            Optional.empty());
  }

  private static boolean isEmpty(Value<? extends Optional<?>> value) {
    return value.ifRight().filter(Optional::isEmpty).isPresent();
  }
}
