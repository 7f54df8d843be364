package nl.schakel.parents.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.parents.model.Parent.Known;
import nl.schakel.parents.model.Parent.Route;
import nl.schakel.parents.model.Parent.State;
import nl.schakel.parents.model.Phone;
import nl.schakel.parents.query.ParentBook.Figures;
import nl.schakel.parents.query.ParentBook.Line;
import nl.schakel.parents.usecase.ReadParents.Sheet;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import org.springframework.stereotype.Component;

/** Shows the parents of a group to who invites them. */
@Component
class GroupParentsShowing {

  private final GroupCaptions captions;

  GroupParentsShowing(GroupCaptions captions) {
    this.captions = captions;
  }

  GroupParentsPage page(Sheet sheet, FormView form, Frame frame) {
    return new GroupParentsPage(
        ParentPaths.group(sheet.series().id()),
        captions.title(sheet.series(), frame),
        GroupCaptions.numbers(figures(sheet), sheet.series(), frame),
        sheet.series().stage() == Stage.OPEN,
        ParentPaths.join(sheet.series().municipality(), sheet.series().language()),
        sheet.parents().stream().map(each -> row(each, sheet.mayCorrect(each), frame)).toList(),
        EchoWords.exact(sheet.echo(), frame),
        KnownInput.languages(frame),
        KnownInput.parenthood(frame),
        form);
  }

  private static Figures figures(Sheet sheet) {
    return new Figures(
        sheet.parents().size(),
        count(sheet, State.COMING),
        count(sheet, State.WAITING),
        count(sheet, State.STAYING_AWAY),
        Map.of());
  }

  private static int count(Sheet sheet, State state) {
    return (int) sheet.parents().stream().filter(each -> each.state() == state).count();
  }

  private static GroupParentsPage.Row row(Line line, boolean own, Frame frame) {
    return new GroupParentsPage.Row(
        ParentPaths.group(line.group()) + "/" + line.id().value(),
        "p-" + line.id().value(),
        line.known().alias().value(),
        status(line, frame),
        line.known().phone().map(Phone::value),
        more(line, frame),
        line.code().written(),
        line.wantsCall(),
        own,
        line.state() == State.COMING || line.state() == State.WAITING,
        line.state() == State.STAYING_AWAY);
  }

  private static Optional<String> more(Line line, Frame frame) {
    Known known = line.known();
    return Optional.of(
            Stream.of(
                    known.parenthood().map(each -> frame.text("parents.parenthood." + each)),
                    Optional.of("parents.route.PAGE")
                        .filter(_ -> line.route() == Route.PAGE)
                        .map(frame::text),
                    Optional.of("parents.childcare")
                        .filter(_ -> known.childcare())
                        .map(frame::text),
                    known.language().map(frame::nameOf))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ")))
        .filter(text -> !text.isEmpty());
  }

  static Status status(Line line, Frame frame) {
    return switch (line.state()) {
      case INVITED -> new Status(frame.text("parents.state.INVITED"), Tone.INFORMATION);
      case COMING -> new Status(frame.text("parents.state.COMING"), Tone.DONE);
      case STAYING_AWAY -> new Status(frame.text("parents.state.STAYING_AWAY"), Tone.NEUTRAL);
      case WAITING ->
          new Status(frame.text("parents.state.WAITING", "place", line.place()), Tone.ATTENTION);
    };
  }
}
