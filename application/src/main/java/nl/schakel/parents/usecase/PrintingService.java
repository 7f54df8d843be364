package nl.schakel.parents.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.port.InvitationPrinter;
import nl.schakel.parents.usecase.DrawUpInvitations.Drawn;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService(transactional = false)
class PrintingService implements PrintInvitations {

  private final DrawUpInvitations drawing;
  private final InvitationPrinter printer;

  PrintingService(DrawUpInvitations drawing, InvitationPrinter printer) {
    this.drawing = drawing;
    this.printer = printer;
  }

  @Override
  public Outcome print(Actor actor, ParentGroupId group, Optional<ParentId> parent) {
    return switch (drawing.drawUp(actor, group, parent)) {
      case Drawn.Paper(var batch) -> new Outcome.Printed(printer.print(batch));
      case Drawn.Nobody _ -> new Outcome.Nobody();
      case Drawn.NoMeeting _ -> new Outcome.NoMeeting();
    };
  }
}
