package nl.schakel.shared.web;

/**
 * Tells who is reading. The portal implements it, because it alone knows accounts and every
 * feature's pages; shared depends on nothing.
 */
public interface Readers {

  /** The reader of the request at hand; the link texts of the menu are keys of texts. */
  Reader current();
}
