package nl.schakel.shared.text;

/** Makes documents to keep or to print. */
public interface Documents {

  /**
   * A PDF that reads well aloud (PDF/UA-1) and can be read in a hundred years (PDF/A-3a), with
   * everything it needs inside it. It costs some thirty milliseconds: nothing to do in a loop while
   * a row is locked.
   */
  byte[] pdf(Sheet sheet);
}
