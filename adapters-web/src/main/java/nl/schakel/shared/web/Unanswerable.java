package nl.schakel.shared.web;

/** A request that ends in a failure already known; thrown where no answer can be given itself. */
final class Unanswerable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  Unanswerable(Failure failure) {
    super(failure.code());
    this.failure = failure;
  }

  Failure failure() {
    return failure;
  }
}
