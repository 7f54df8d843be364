package nl.schakel.bootstrap;

/** Why Schakel does not start, in one sentence, and what the person at the console can do. */
class StartRefused extends RuntimeException {

  private final String advice;

  StartRefused(String reason, String advice) {
    super(reason);
    this.advice = advice;
  }

  StartRefused(String reason, String advice, Throwable cause) {
    super(reason, cause);
    this.advice = advice;
  }

  String advice() {
    return advice;
  }
}
