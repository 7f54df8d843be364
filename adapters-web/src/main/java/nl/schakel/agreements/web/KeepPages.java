package nl.schakel.agreements.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.agreements.web.KeepPage.Seen;
import nl.schakel.agreements.web.Names.Known;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Shows and reads the forms of agreements, which differ in their fields only. */
@Component
class KeepPages {

  private final Names names;
  private final Naming naming;

  KeepPages(Names names, Naming naming) {
    this.names = names;
    this.naming = naming;
  }

  Naming naming() {
    return naming;
  }

  Known known(Collection<OrganisationId> ids) {
    return names.known(ids);
  }

  /** For a new one: its keeper is nearly always the only one there is to choose. */
  KeepPage empty(String texts, String action, Actor actor, Frame frame) {
    KeepPage page = page(texts, action, Map.of(), Optional.empty(), actor, frame);
    return page.keepers().size() == 1
        ? page(
            texts,
            action,
            Map.of("keeperId", List.of(page.keepers().getFirst().value())),
            Optional.empty(),
            actor,
            frame)
        : page;
  }

  KeepPage page(
      String texts,
      String action,
      Map<String, List<String>> values,
      Optional<Seen> seen,
      Actor actor,
      Frame frame) {
    return new KeepPage(
        KeepPage.form(texts, values),
        action,
        seen,
        names.keepers(actor, frame.language()),
        naming.some(),
        false);
  }

  /**
   * Does what the form asks.
   *
   * @param keeper who would keep it, which must be an organisation of the actor
   * @param show puts the page around the form again, when something is wrong
   */
  <T> View answer(
      Outcome<T> outcome,
      Actor actor,
      Function<T, OrganisationId> keeper,
      Function<T, View> keep,
      KeepPage page,
      Function<KeepPage, View> show) {
    return switch (outcome) {
      case Outcome.Rejected<T>(var errors) -> show.apply(page.with(errors));
      case Outcome.Accepted<T>(T read)
          when !actor.mayFor(Permission.KEEP_AGREEMENTS, keeper.apply(read)) ->
          show.apply(page.with(List.of(FieldError.of("/keeperId", "UNKNOWN_CHOICE"))));
      case Outcome.Accepted<T>(T read) -> {
        try {
          yield keep.apply(read);
        } catch (StaleChangeException _) {
          yield show.apply(page.toBeReadAgain());
        }
      }
    };
  }

  /** The version that the form was filled in upon; none fits when it does not say. */
  static long seen(Input input) {
    return input.seenVersion().ifRight().orElse(-1L);
  }
}
