package nl.schakel.notifications.persistence;

import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;
import nl.schakel.library.LibraryEvent.Change;
import nl.schakel.notifications.model.LibraryMatter;

/** What happens in the library, in its columns and out of them. */
final class LibraryMatterReader {

  static final String HIDDEN = "LIBRARY_COMMENT_HIDDEN";

  private LibraryMatterReader() {}

  static MatterColumns columns(LibraryMatter matter) {
    return switch (matter) {
      case LibraryMatter.ItemMoved(var item, var change, var at) ->
          MatterColumns.of("LIBRARY_ITEM", "item", item.value(), "change", change, "at", at);
      case LibraryMatter.ItemCommented(var item, var comment, var at) ->
          MatterColumns.of(
              "LIBRARY_COMMENT", "item", item.value(), "comment", comment.value(), "at", at);
      case LibraryMatter.CommentHidden(var comment, var at) ->
          MatterColumns.of(HIDDEN, "comment", comment.value(), "at", at);
      case LibraryMatter.CommentReported(var comment, var at) ->
          MatterColumns.of("LIBRARY_REPORT", "comment", comment.value(), "at", at);
    };
  }

  static LibraryMatter matter(MatterReader row) {
    return switch (row.kind()) {
      case "LIBRARY_ITEM" ->
          new LibraryMatter.ItemMoved(
              item(row), Change.valueOf(row.part("change")), row.instant("at"));
      case "LIBRARY_COMMENT" ->
          new LibraryMatter.ItemCommented(item(row), comment(row), row.instant("at"));
      case HIDDEN -> new LibraryMatter.CommentHidden(comment(row), row.instant("at"));
      case "LIBRARY_REPORT" -> new LibraryMatter.CommentReported(comment(row), row.instant("at"));
      default -> throw new IllegalStateException("mail of an unknown kind: " + row.kind());
    };
  }

  private static ItemId item(MatterReader row) {
    return new ItemId(row.id("item"));
  }

  private static CommentId comment(MatterReader row) {
    return new CommentId(row.id("comment"));
  }
}
