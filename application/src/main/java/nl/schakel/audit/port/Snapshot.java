package nl.schakel.audit.port;

/** Makes the transaction at hand a look at one moment. */
public interface Snapshot {

  /**
   * From here to its end the transaction sees everything as of now and cannot write. Called before
   * anything else in it.
   */
  void take();
}
