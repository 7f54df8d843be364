package nl.schakel.rosters.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.groups.GroupRosters.Deal;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.places.SchoolRegion;
import nl.schakel.places.WorkingDays;
import nl.schakel.rosters.usecase.PlanAgreement;
import nl.schakel.rosters.usecase.PlanAgreement.Sheet;
import nl.schakel.rosters.web.SeriesInput.Rhythm;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Shows where a plan for an agreement is asked for, and which were before. */
@Component
class PlansShowing {

  private static final int WEEKS_AHEAD = 4;

  private final Clock clock;

  PlansShowing(Clock clock) {
    this.clock = clock;
  }

  PlansPage page(Deal deal, List<Sheet> jobs, Frame frame) {
    String back = PlansController.AGREEMENTS + deal.id().value();
    String period = frame.dates().period(deal.from(), deal.until());
    return new PlansPage(
        new FormView(PlansPage.TEXTS, usual(deal), List.of()),
        SeriesPage.ofAll(),
        frame.text(
            "groups.agreement.title",
            "municipality",
            RosterNames.municipality(deal.municipality(), frame)),
        back + "/plans",
        back,
        period,
        PlanAgreement.lacking(deal),
        deal.holds(),
        jobs.stream().map(job -> row(job, frame)).toList());
  }

  private Map<String, List<String>> usual(Deal deal) {
    LocalDate soon = clock.instant().atZone(WorkingDays.ZONE).toLocalDate().plusWeeks(WEEKS_AHEAD);
    return Map.of(
        "first", List.of((soon.isBefore(deal.from()) ? deal.from() : soon).toString()),
        "days", List.of("MONDAY", "TUESDAY", "THURSDAY"),
        "times", List.of("10:00, 13:00"),
        "minutes", List.of("120"),
        "rhythm", List.of(Rhythm.WEEKLY.name()),
        "timeZone", List.of(zone(deal.municipality())),
        "places",
            List.of(
                deal.groups().stream()
                    .map(it -> it.place())
                    .distinct()
                    .collect(Collectors.joining("\n"))),
        "region", SchoolRegion.of(deal.municipality()).stream().map(Enum::name).toList(),
        "seconds", List.of("30"));
  }

  private static String zone(MunicipalityCode code) {
    return code.value().startsWith("GM") ? "Europe/Amsterdam" : "Europe/Brussels";
  }

  private static PlansPage.Row row(Sheet job, Frame frame) {
    return new PlansPage.Row(
        PlansController.PATH + job.order().id().value(),
        frame.dates().moment(job.order().at(), WorkingDays.ZONE),
        PlanWords.status(job.state(), frame));
  }
}
