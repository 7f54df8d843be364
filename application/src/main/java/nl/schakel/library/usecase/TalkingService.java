package nl.schakel.library.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.schakel.access.Actor;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;
import nl.schakel.library.LibraryEvent.Change;
import nl.schakel.library.LibraryEvent.CommentChanged;
import nl.schakel.library.LibraryEvent.Saying;
import nl.schakel.library.model.Comment;
import nl.schakel.library.model.Comment.Said;
import nl.schakel.library.model.Comment.Shown;
import nl.schakel.library.port.Comments;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class TalkingService implements CommentOnItem, ModerateComments {

  private final Comments comments;
  private final Bench bench;
  private final Events events;
  private final Clock clock;

  TalkingService(Comments comments, Bench bench, Events events, Clock clock) {
    this.comments = comments;
    this.bench = bench;
    this.events = events;
    this.clock = clock;
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
    Said said =
        new Said(CommentId.next(), item, Optional.of(actor.person()), text, clock.instant());
    comments.add(new Shown(said));
    tell(actor, said, Saying.WRITTEN);
    return new Outcome.Written(said.id());
  }

  @Override
  public Outcome takeBack(Actor actor, CommentId id) {
    Said said = lock(id, each -> each.said().isOf(actor.person())).said();
    comments.remove(id);
    tell(actor, said, Saying.TAKEN_BACK);
    return new Outcome.TakenBack();
  }

  @Override
  public Outcome report(Actor actor, CommentId id, String reason) {
    Said said = lock(id, Shown.class::isInstance).said();
    comments.report(id, actor.person(), reason, clock.instant());
    tell(actor, said, Saying.REPORTED);
    return new Outcome.Reported();
  }

  @Override
  public void hide(Actor actor, CommentId id, String reason) {
    Comment comment = lock(id, _ -> Bench.keeps(actor));
    comments.save(new Shown(comment.said()).hide(reason, clock.instant()));
    comments.settle(id);
    tell(actor, comment.said(), Saying.HIDDEN);
  }

  @Override
  public void showAgain(Actor actor, CommentId id) {
    Comment comment = lock(id, _ -> Bench.keeps(actor));
    comments.save(new Shown(comment.said()));
    comments.settle(id);
    tell(actor, comment.said(), Saying.SHOWN_AGAIN);
  }

  @Override
  public void open(Actor actor, ItemId item, boolean open) {
    bench.lockAsKeeper(actor, item);
    comments.open(item, open);
    bench.tell(actor, item, open ? Change.COMMENTS_OPENED : Change.COMMENTS_CLOSED);
  }

  private Comment lock(CommentId id, Predicate<Comment> fits) {
    return comments.lock(id).filter(fits).orElseThrow(() -> new NotFoundException("comment"));
  }

  private void tell(Actor actor, Said said, Saying saying) {
    events.publish(
        new CommentChanged(
            said.id(),
            said.item(),
            saying,
            Optional.of(actor.account().value()),
            actor.person(),
            clock.instant()));
  }
}
