package nl.schakel.library.usecase;

import nl.schakel.access.Actor;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;
import nl.schakel.library.LibraryEvent.Change;
import nl.schakel.library.LibraryEvent.Saying;
import nl.schakel.library.model.Comment;
import nl.schakel.library.model.Comment.Shown;
import nl.schakel.library.port.Comments;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ModeratingService implements ModerateComments {

  private final Comments comments;
  private final Remarks remarks;
  private final Bench bench;

  ModeratingService(Comments comments, Remarks remarks, Bench bench) {
    this.comments = comments;
    this.remarks = remarks;
    this.bench = bench;
  }

  @Override
  public void hide(Actor actor, CommentId id, long seen, String reason) {
    Shown shown = new Shown(lock(actor, id, seen).said());
    decided(actor, shown.hide(reason, remarks.now()), Saying.HIDDEN);
  }

  @Override
  public void showAgain(Actor actor, CommentId id, long seen) {
    decided(actor, new Shown(lock(actor, id, seen).said()), Saying.SHOWN_AGAIN);
  }

  private Comment lock(Actor actor, CommentId id, long seen) {
    return Remarks.asSeen(remarks.lock(id, _ -> Bench.keeps(actor)), seen);
  }

  private void decided(Actor actor, Comment after, Saying saying) {
    comments.save(after);
    comments.settle(after.said().id());
    remarks.tell(actor, after.said(), saying);
  }

  @Override
  public void open(Actor actor, ItemId item, boolean open) {
    bench.lockAsKeeper(actor, item);
    comments.open(item, open);
    bench.tell(actor, item, open ? Change.COMMENTS_OPENED : Change.COMMENTS_CLOSED);
  }
}
