package nl.schakel.communities.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schakel.communities.model.Activity;
import nl.schakel.communities.model.Activity.Kind;
import nl.schakel.communities.model.Activity.Occasion;
import nl.schakel.communities.model.Team;
import nl.schakel.learning.EditionId;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.workshops.WorkshopId;

/** Reads what a community did or will do, typed or sent by a program. */
record ActivityForm(Input input) {

  Supplier<Activity> activity(Activity.Id id, Supplier<Optional<Occasion>> occasion) {
    var kind = input.required("kind", As.oneOf(Kind.class));
    var title = input.required("title", typed -> PlainText.line(typed, Activity.LONGEST_TITLE));
    var day = input.required("day", As.date());
    var team = input.optional("team", As.id(Team.Id::new));
    var outcome =
        input.optional("outcome", typed -> PlainText.lines(typed, Activity.LONGEST_OUTCOME));
    var ledTo = input.optional("ledTo", As.id(Activity.Id::new));
    return () ->
        new Activity(
            id,
            kind.get(),
            title.get(),
            day.get(),
            team.get(),
            outcome.get(),
            ledTo.get(),
            occasion.get());
  }

  /** Chosen from one list of editions and workshops. */
  Supplier<Optional<Occasion>> chosen() {
    return input.optional("occasion", ActivityForm::occasion);
  }

  private static Parsed<Occasion> occasion(String code) {
    return code.startsWith(ActivitiesPage.WORKSHOP)
        ? id(code, ActivitiesPage.WORKSHOP, id -> new Occasion.AtWorkshop(new WorkshopId(id)))
        : id(code, ActivitiesPage.EDITION, id -> new Occasion.AtEdition(new EditionId(id)));
  }

  private static Parsed<Occasion> id(String code, String kind, Function<UUID, Occasion> occasion) {
    try {
      return Parsed.valid(occasion.apply(UUID.fromString(code.replaceFirst("^" + kind, ""))));
    } catch (IllegalArgumentException _) {
      return Parsed.invalid("UNKNOWN_EDITION");
    }
  }

  /** A program says which it is. */
  Supplier<Optional<Occasion>> told() {
    var edition = input.optional("editionId", As.id(EditionId::new));
    var workshop = input.optional("workshopId", As.id(WorkshopId::new));
    if (edition.ifRight().flatMap(it -> it).isPresent()
        && workshop.ifRight().flatMap(it -> it).isPresent()) {
      input.refuse("workshopId", "NOT_BOTH");
    }
    return () ->
        edition
            .get()
            .<Occasion>map(Occasion.AtEdition::new)
            .or(() -> workshop.get().map(Occasion.AtWorkshop::new));
  }
}
