package nl.schakel.shared.web;

import java.io.ByteArrayOutputStream;

/** Keeps what is wanted and lets the rest go by, so that what was typed beside it is still read. */
final class Kept extends ByteArrayOutputStream {
  private final int most;
  private boolean whole = true;

  Kept(int most) {
    super();
    this.most = most;
  }

  @Override
  public synchronized void write(int next) {
    if (count < most) {
      super.write(next);
    } else {
      whole = false;
    }
  }

  boolean isWhole() {
    return whole;
  }
}
