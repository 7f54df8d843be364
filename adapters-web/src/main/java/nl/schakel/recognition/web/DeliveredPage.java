package nl.schakel.recognition.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.recognition.web.RegisterPage.LineView;
import nl.schakel.shared.web.FormView;

/** A list that was given, line by line: what the register did not take is said here. */
record DeliveredPage(
    String register,
    String back,
    String address,
    String by,
    String at,
    Optional<String> proof,
    List<LineView> lines,
    FormView form) {

  static final String TEXTS = "recognition.reject";
}
