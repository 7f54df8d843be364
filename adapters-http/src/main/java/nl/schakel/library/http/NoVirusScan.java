package nl.schakel.library.http;

import nl.schakel.library.port.VirusScan;
import nl.schakel.library.port.VirusScan.Verdict;

/** Nobody set one up. */
record NoVirusScan() implements VirusScan {

  @Override
  public boolean isSetUp() {
    return false;
  }

  @Override
  public Verdict scan(byte[] content) {
    return new Verdict.NotConfigured();
  }
}
