package nl.schakel.shared.web;

import nl.schakel.shared.text.Wording;

/** What a form says of one mistake: in its own words where it has them, else in general ones. */
record MistakeWords(FormView form, FieldError error, Wording words) {

  /** Also the Arabic one. */
  private static final String QUESTION_MARK = "[?؟]";

  /**
   * {@code /participant/email} is the field {@code participant.email}, {@code /themes/0} themes.
   */
  String field() {
    return error.pointer().replaceFirst("^/", "").replaceAll("(/\\d+)+$", "").replace('/', '.');
  }

  String inSummary() {
    return isSaidHere() || !words.has(form.keyOf(field()))
        ? besideField()
        : afterLabel(form.label(field(), words));
  }

  /** A question has its mark already, so no colon follows it. */
  private String afterLabel(String label) {
    return label.matches("(?s).*" + QUESTION_MARK + "\\s*")
        ? label.strip() + " " + besideField()
        : words.text("shared.form.mistake", "field", label, "mistake", besideField());
  }

  String besideField() {
    String general = "error." + error.code();
    String key = isSaidHere() ? ownKey() : words.has(general) ? general : "error.INVALID";
    return words.text(key, error.arguments());
  }

  private boolean isSaidHere() {
    return words.has(ownKey());
  }

  private String ownKey() {
    return form.keyOf(field()) + ".error." + error.code();
  }
}
