package nl.schakel.parents.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.parents.query.ParentBook.Figures;
import nl.schakel.parents.usecase.ReadParents.Overview;
import nl.schakel.places.Municipalities;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;

/** What groups and their meetings are called on pages of staff. */
@Component
class GroupCaptions {

  private static final String NOT_COUNTED = "–";

  String title(Series series, Frame frame) {
    return frame.text(
        "parents.group",
        "language",
        series.language().locale().getDisplayLanguage(frame.language().locale()),
        "town",
        Municipalities.known()
            .find(series.municipality())
            .map(town -> town.name().in(frame.language()))
            .orElse(series.municipality().value()));
  }

  static String when(Gathering meeting, Frame frame) {
    return frame.dates().span(meeting.start(), meeting.end(), meeting.zone());
  }

  ParentsPage.Card card(Overview group, Frame frame) {
    Figures figures = group.figures();
    return new ParentsPage.Card(
        title(group.series(), frame),
        numbers(figures, group.series(), frame),
        Optional.of(group.series().id()).filter(_ -> group.invites()).map(ParentPaths::group),
        group.leads() ? meetings(group.series(), frame) : List.of());
  }

  static String numbers(Figures figures, Series series, Frame frame) {
    return frame.text(
        "parents.numbers",
        "invited",
        figures.invited(),
        "coming",
        figures.coming(),
        "maximum",
        series.maximum(),
        "waiting",
        figures.waiting());
  }

  private static List<Link> meetings(Series series, Frame frame) {
    return series.meetings().stream()
        .map(each -> new Link(when(each, frame), ParentPaths.meeting(each.id())))
        .toList();
  }

  FiguresPage.Row row(Overview group, Frame frame) {
    Figures figures = group.figures();
    return new FiguresPage.Row(
        title(group.series(), frame),
        figures.invited(),
        figures.coming(),
        figures.waiting(),
        group.series().meetings().stream()
            .map(each -> Optional.ofNullable(figures.heads().get(each.id())))
            .map(heads -> heads.map(String::valueOf).orElse(NOT_COUNTED))
            .collect(Collectors.joining(" · ")),
        EchoWords.hidden(group.echo(), frame),
        Optional.of(group.series())
            .filter(series -> series.stage() == Stage.OPEN)
            .map(series -> ParentPaths.join(series.municipality(), series.language())));
  }
}
