package nl.schakel.courses.web;

/** The secret for who keeps the other e-learning, shown this once. */
record CallSecretPage(String secret, String back, String programme) {

  @Override
  public String toString() {
    return "CallSecretPage[…]";
  }
}
