package nl.schakel.library.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;
import nl.schakel.library.LibraryEvent.Saying;
import nl.schakel.library.model.Comment.Said;
import nl.schakel.library.model.Comment.Shown;
import nl.schakel.library.port.Comments;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class TalkingService implements CommentOnItem {

  private final Comments comments;
  private final Remarks remarks;
  private final Bench bench;

  TalkingService(Comments comments, Remarks remarks, Bench bench) {
    this.comments = comments;
    this.remarks = remarks;
    this.bench = bench;
  }

  @Override
  public Outcome write(Actor actor, ItemId item, String text) {
    bench.read(item);
    if (!comments.areOpen(item)) {
      return new Outcome.Closed();
    }
    List<Finding> findings = PersonalDataCheck.findings(text);
    return findings.isEmpty() ? add(actor, item, text) : new Outcome.TellsOfSomebody(findings);
  }

  private Outcome add(Actor actor, ItemId item, String text) {
    Said said = new Said(CommentId.next(), item, Optional.of(actor.person()), text, remarks.now());
    comments.add(new Shown(said));
    remarks.tell(actor, said, Saying.WRITTEN);
    return new Outcome.Written(said.id());
  }

  @Override
  public Outcome takeBack(Actor actor, CommentId id) {
    Said said = remarks.lock(id, each -> each.said().isOf(actor.person())).said();
    comments.remove(id);
    remarks.tell(actor, said, Saying.TAKEN_BACK);
    return new Outcome.TakenBack();
  }

  @Override
  public Outcome report(Actor actor, CommentId id, String reason) {
    Said said = remarks.lock(id, Shown.class::isInstance).said();
    comments.report(id, actor.person(), reason, remarks.now());
    remarks.tell(actor, said, Saying.REPORTED);
    return new Outcome.Reported();
  }
}
