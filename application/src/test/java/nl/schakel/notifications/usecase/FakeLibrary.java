package nl.schakel.notifications.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.library.CommentId;
import nl.schakel.library.ItemId;
import nl.schakel.library.LibraryTidings;

/** Items and comments as they stand. */
final class FakeLibrary implements LibraryTidings {

  final Map<ItemId, ItemTiding> items = new HashMap<>();
  final Map<CommentId, CommentTiding> comments = new HashMap<>();

  @Override
  public Optional<ItemTiding> item(ItemId id) {
    return Optional.ofNullable(items.get(id));
  }

  @Override
  public Optional<CommentTiding> comment(CommentId id) {
    return Optional.ofNullable(comments.get(id));
  }
}
