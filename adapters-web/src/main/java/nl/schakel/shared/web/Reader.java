package nl.schakel.shared.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Parts.Link;

/**
 * Who looks at a page, as far as the frame around it shows.
 *
 * @param name what a signed-in reader is called; empty for a visitor
 * @param language what the reader's account says, when there is one
 * @param menu the pages that this reader may open
 * @param unread how much this reader was told and has not read
 */
public record Reader(
    Optional<String> name, Optional<Language> language, List<MenuPart> menu, int unread) {

  public Reader {
    menu = List.copyOf(menu);
  }

  /**
   * Pages that belong together, most used first.
   *
   * @param title the key of a text; empty for what stands in the menu itself
   */
  public record MenuPart(Optional<String> title, List<Link> links) {

    public MenuPart {
      links = List.copyOf(links);
    }
  }

  public boolean isSignedIn() {
    return name.isPresent();
  }

  /**
   * Tells who is reading. The portal implements it, because it alone knows accounts and every
   * feature's pages; shared depends on nothing.
   */
  public interface Recognition {

    /** The reader of the request at hand; the link texts of the menu are keys of texts. */
    Reader current();
  }
}
