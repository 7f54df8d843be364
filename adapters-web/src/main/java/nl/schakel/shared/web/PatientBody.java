package nl.schakel.shared.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.springframework.http.HttpStatus;

/** A body that has to be there in time: who sends a byte now and then keeps no thread for ever. */
final class PatientBody extends FilterInputStream {

  private final Duration patience;
  private final LongSupplier nanos;
  private final long began;

  PatientBody(InputStream body, Duration patience) {
    this(body, patience, System::nanoTime);
  }

  PatientBody(InputStream body, Duration patience, LongSupplier nanos) {
    super(body);
    this.patience = patience;
    this.nanos = nanos;
    this.began = nanos.getAsLong();
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    check();
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    check();
    return count;
  }

  private void check() {
    if (nanos.getAsLong() - began > patience.toNanos()) {
      throw new Unanswerable(Failure.of(HttpStatus.REQUEST_TIMEOUT, "REQUEST_TIMEOUT"));
    }
  }
}
