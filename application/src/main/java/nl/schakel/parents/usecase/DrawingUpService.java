package nl.schakel.parents.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.LinkTokens;
import nl.schakel.access.LinkTokens.Purpose;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentEvent.Step;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Parent.State;
import nl.schakel.parents.port.InvitationPrinter.Batch;
import nl.schakel.parents.port.InvitationPrinter.Letter;
import nl.schakel.parents.query.ParentBook.Line;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class DrawingUpService implements DrawUpInvitations {

  /** Longer than any series; what is erased takes its links along. */
  static final Duration VALIDITY = Duration.ofDays(366);

  private final ReadParents reading;
  private final Providers providers;
  private final ParentDesk desk;
  private final LinkTokens links;

  DrawingUpService(ReadParents reading, Providers providers, ParentDesk desk, LinkTokens links) {
    this.reading = reading;
    this.providers = providers;
    this.desk = desk;
    this.links = links;
  }

  @Override
  public Drawn drawUp(Actor actor, ParentGroupId group, Optional<ParentId> parent) {
    ReadParents.Sheet sheet = reading.sheet(actor, group);
    List<Line> parents = chosen(sheet, parent);
    if (parents.isEmpty()) {
      return new Drawn.Nobody();
    }
    Instant now = desk.now();
    return sheet
        .series()
        .next(now)
        .<Drawn>map(meeting -> new Drawn.Paper(batch(actor, sheet, meeting, parents)))
        .orElseGet(Drawn.NoMeeting::new);
  }

  private static List<Line> chosen(ReadParents.Sheet sheet, Optional<ParentId> parent) {
    return parent
        .map(id -> List.of(sheet.parent(id).orElseThrow(ParentDesk::unknown)))
        .orElseGet(
            () ->
                sheet.parents().stream()
                    .filter(each -> each.state() != State.STAYING_AWAY)
                    .toList());
  }

  private Batch batch(Actor actor, ReadParents.Sheet sheet, Gathering meeting, List<Line> parents) {
    desk.tell(sheet.series().id(), Step.PRINTED, ParentDesk.by(actor));
    return new Batch(
        sheet.series().language(),
        providers.name(sheet.series().provider()),
        providers.phone(sheet.series().provider()),
        meeting,
        parents.stream().map(line -> letter(sheet, line)).toList());
  }

  private Letter letter(ReadParents.Sheet sheet, Line line) {
    String secret =
        links.issue(Purpose.PARENT_INVITATION, line.id().value(), desk.now().plus(VALIDITY));
    return new Letter(
        line.known().alias(),
        line.known().language().orElse(sheet.series().language()),
        line.code(),
        secret);
  }
}
