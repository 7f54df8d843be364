package nl.schakel.library.model;

import nl.schakel.library.FileId;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;

/**
 * A file that comes with an item. What it was called where it came from is not kept: the name under
 * which it is saved is made of its title.
 *
 * @param title what is in it, in a few words
 * @param size in bytes
 * @param language of what is in it
 */
public record Attachment(FileId id, String title, FileKind kind, long size, Language language) {

  public static final int LONGEST_TITLE = 100;

  private static final Slug NAMELESS = new Slug("bestand");

  /** Small letters, digits and hyphens only, whatever was typed. */
  public String fileName() {
    return Slug.of(title, NAMELESS).value() + "." + kind.extension();
  }
}
