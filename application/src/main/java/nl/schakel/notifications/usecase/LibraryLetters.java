package nl.schakel.notifications.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;
import nl.schakel.library.LibraryEvent.Change;
import nl.schakel.library.LibraryTidings;
import nl.schakel.library.LibraryTidings.CommentTiding;
import nl.schakel.library.LibraryTidings.ItemTiding;
import nl.schakel.library.LibraryTidings.WorkStand;
import nl.schakel.notifications.model.LibraryMatter;
import nl.schakel.notifications.model.LibraryMatter.CommentHidden;
import nl.schakel.notifications.model.LibraryMatter.CommentReported;
import nl.schakel.notifications.model.LibraryMatter.ItemCommented;
import nl.schakel.notifications.model.LibraryMatter.ItemMoved;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.port.LibraryContent.LibraryNews;
import nl.schakel.notifications.port.LibraryContent.LibraryNews.News;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.shared.usecase.UseCasePart;

/** Letters about the library. What is over when they leave is not told any more. */
@UseCasePart
class LibraryLetters {

  private final LibraryTidings library;
  private final Addressees addressees;
  private final Letterhead letterhead;

  LibraryLetters(LibraryTidings library, Addressees addressees, Letterhead letterhead) {
    this.library = library;
    this.addressees = addressees;
    this.letterhead = letterhead;
  }

  /** What is told, and where one looks. */
  private record Told(News news, String path) {}

  Composed compose(Sending mail, LibraryMatter matter) {
    return told(matter)
        .filter(_ -> addressees.isKnown(mail.details().recipient()))
        .<Composed>map(told -> new Composed.Ready(letter(mail, told)))
        .orElseGet(Composed.NothingToTell::new);
  }

  private Optional<Told> told(LibraryMatter matter) {
    return switch (matter) {
      case ItemMoved(var item, var change, var _) ->
          library.item(item).flatMap(card -> moved(item, card, change));
      case ItemCommented(var _, var comment, var _) ->
          library
              .comment(comment)
              .filter(CommentTiding::readable)
              .map(card -> new Told(News.COMMENTED, read(card.item()) + anchor(comment)));
      case CommentHidden(var comment, var _) ->
          library
              .comment(comment)
              .filter(card -> card.hidden() && card.item().readable())
              .map(card -> new Told(News.COMMENT_HIDDEN, read(card.item()) + anchor(comment)));
      case CommentReported(var comment, var _) ->
          library
              .comment(comment)
              .filter(CommentTiding::reported)
              .map(_ -> new Told(News.REPORTED, "/library-keeping/comments/" + comment.value()));
    };
  }

  private static Optional<Told> moved(ItemId item, ItemTiding card, Change change) {
    return switch (change) {
      case OFFERED ->
          Optional.of(new Told(News.OFFERED, "/library-keeping/" + item.value()))
              .filter(_ -> card.work() == WorkStand.OFFERED);
      case SENT_BACK ->
          Optional.of(new Told(News.SENT_BACK, "/my/library/" + item.value()))
              .filter(_ -> card.work() == WorkStand.SENT_BACK);
      case PUBLISHED, RESTORED ->
          Optional.of(new Told(News.PUBLISHED, read(card))).filter(_ -> card.readable());
      case WITHDRAWN ->
          Optional.of(new Told(News.WITHDRAWN, read(card))).filter(_ -> !card.readable());
      case VERSION_HIDDEN -> Optional.of(new Told(News.VERSION_HIDDEN, read(card)));
      case BEGUN, REVISED, FILE_ADDED, DISCARDED, USE_TOLD, USE_TAKEN_BACK -> Optional.empty();
      case COMMENTS_OPENED, COMMENTS_CLOSED -> Optional.empty();
    };
  }

  private static String read(ItemTiding item) {
    return "/library/" + item.slug().value();
  }

  private static String anchor(CommentId comment) {
    return "#comment-" + comment.value();
  }

  private Letter letter(Sending mail, Told told) {
    return new Letter(
        mail.details().messageId(),
        mail.repeats(),
        addressees.of(mail.details().recipient()),
        letterhead.address(told.path()),
        new LibraryNews(told.news(), letterhead.address("/notifications/preferences")),
        List.of());
  }
}
