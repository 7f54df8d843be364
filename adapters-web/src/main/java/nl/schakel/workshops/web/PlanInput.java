package nl.schakel.workshops.web;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;
import nl.schakel.workshops.model.Workshop.Plan;
import nl.schakel.workshops.model.Workshop.Vignette;
import nl.schakel.workshops.usecase.PlanWorkshop.Command;

/** Reads what somebody plans. */
final class PlanInput {

  private static final int MOST_PARTIES = 40;
  private static final int MOST_LINKS = 60;
  private static final int SHORT = 160;
  private static final int LONG = 2_000;

  private PlanInput() {}

  static Input.Outcome<Command> read(Input input, Actor actor, ChainId chain) {
    var starts = input.required("starts", As.dateTime(WorkingDays.ZONE));
    var place = input.required("place", typed -> PlainText.line(typed, SHORT));
    var agenda = input.required("agenda", typed -> PlainText.lines(typed, LONG));
    var parties = input.list("parties", 1, MOST_PARTIES, As.id(OrganisationId::new));
    List<Read> vignettes =
        input.objects("vignettes", 1, Plan.MOST_VIGNETTES).stream()
            .map(PlanInput::vignette)
            .toList();
    return input.outcome(() -> command(actor, chain, starts, place, parties, agenda, vignettes));
  }

  private record Read(Value<String> text, Value<List<LinkId>> agreed) {}

  private static Read vignette(Input row) {
    return new Read(
        row.required("text", typed -> PlainText.lines(typed, Vignette.LONGEST)),
        row.list("agreed", 1, MOST_LINKS, As.id(LinkId::new)));
  }

  private static Command command(
      Actor actor,
      ChainId chain,
      Value<ZonedDateTime> starts,
      Value<String> place,
      Value<List<OrganisationId>> parties,
      Value<String> agenda,
      List<Read> vignettes) {
    List<Vignette> read = new ArrayList<>();
    vignettes.forEach(
        each ->
            read.add(
                new Vignette(read.size() + 1, each.text().get(), Set.copyOf(each.agreed().get()))));
    return new Command(
        actor,
        chain,
        starts.get().toInstant(),
        place.get(),
        Set.copyOf(parties.get()),
        agenda.get(),
        read);
  }
}
