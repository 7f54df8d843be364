package nl.schakel.agreements.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.agreements.query.GrantBook.GrantSheet;
import nl.schakel.agreements.web.Names.Known;
import nl.schakel.agreements.web.Names.Named;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Who pays: organisations, and others that are no single organisation. */
@Component
class Funders {

  private final Names names;

  Funders(Names names) {
    this.names = names;
  }

  List<Named> of(GrantSheet grant, Frame frame) {
    Known known = names.known(grant.terms().funders());
    return Stream.concat(
            grant.terms().funders().stream().map(id -> known.named(id, frame.language())),
            grant.terms().otherFunders().stream()
                .map(text -> Named.without(text.in(frame.language()))))
        .toList();
  }

  String list(GrantSheet grant, Frame frame) {
    return of(grant, frame).stream().map(Named::name).collect(Collectors.joining(", "));
  }
}
