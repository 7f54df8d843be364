package nl.schakel.agreements.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.people.query.OrganisationList;
import nl.schakel.people.query.OrganisationList.Line;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;
import org.springframework.stereotype.Component;

/**
 * Finds the organisation that somebody means. Programs send its id; people type its name, which a
 * list beside the field helps with, because a choice out of thousands is none.
 */
@Component
class Naming {

  static final int LONGEST_NAME = 200;

  private static final PageRequest SOME = new PageRequest(1, PageRequest.MAXIMUM_SIZE);

  private final Organisations organisations;
  private final OrganisationList list;

  Naming(Organisations organisations, OrganisationList list) {
    this.organisations = organisations;
    this.list = list;
  }

  /** {@code organisationId} from JSON, {@code organisation} from a form. */
  Value<OrganisationId> one(Input input) {
    return input.typed().isEmpty()
        ? input.required("organisationId", this::byId)
        : input.required("organisation", this::byName);
  }

  /** Codes: UNKNOWN_CHOICE. */
  Parsed<OrganisationId> byId(String typed) {
    Optional<OrganisationId> known =
        Ids.parse(typed)
            .map(OrganisationId::new)
            .filter(id -> !organisations.cards(List.of(id)).isEmpty());
    return known
        .<Parsed<OrganisationId>>map(Parsed::valid)
        .orElseGet(() -> Parsed.invalid("UNKNOWN_CHOICE"));
  }

  /** Codes: UNKNOWN_ORGANISATION, SEVERAL_ORGANISATIONS and those of a line of text. */
  Parsed<OrganisationId> byName(String typed) {
    return PlainText.line(typed, LONGEST_NAME).then(this::called);
  }

  private Parsed<OrganisationId> called(String name) {
    List<Line> found =
        list.search(name, SOME).items().stream().filter(line -> isCalled(line, name)).toList();
    return switch (found.size()) {
      case 0 -> Parsed.invalid("UNKNOWN_ORGANISATION");
      case 1 -> Parsed.valid(found.getFirst().id());
      default -> Parsed.invalid("SEVERAL_ORGANISATIONS");
    };
  }

  private static boolean isCalled(Line line, String name) {
    return line.name().texts().values().stream().anyMatch(own -> own.equalsIgnoreCase(name));
  }

  /** The first names, to choose from or to see how they are written. */
  List<String> some() {
    return list.search("", SOME).items().stream()
        .map(line -> line.name().texts().getOrDefault(Language.DUTCH, ""))
        .toList();
  }
}
