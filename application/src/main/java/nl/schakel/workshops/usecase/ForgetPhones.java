package nl.schakel.workshops.usecase;

/** Forgets which votes came from one phone, for workshops that nobody concluded. */
public interface ForgetPhones {

  void forget();
}
