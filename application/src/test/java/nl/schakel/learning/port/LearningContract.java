package nl.schakel.learning.port;

/** A promise of one port, which needs what the others keep. */
public abstract class LearningContract {

  protected abstract LearningPorts ports();

  Programmes programmes() {
    return ports().programmes();
  }

  Editions editions() {
    return ports().editions();
  }

  Enrolments enrolments() {
    return ports().enrolments();
  }

  Reviews reviews() {
    return ports().reviews();
  }

  Bookings bookings() {
    return ports().bookings();
  }

  Notices notices() {
    return ports().notices();
  }
}
