package nl.schakel.messages.web;

import nl.schakel.messages.usecase.KeepTemplates.Showing;
import nl.schakel.shared.web.Frame;

/** A template, filled in for a real session. */
record TemplatePage(Showing showing) {

  String address() {
    return TemplatesPage.address(showing.template());
  }

  String filledFor(Frame frame) {
    return showing
        .session()
        .map(
            filled ->
                frame.text(
                    "messages.template.filled",
                    "title",
                    filled.title().in(frame.language()),
                    "when",
                    MessageWords.when(filled.session(), frame)))
        .orElseGet(() -> frame.text("messages.template.noSession"));
  }
}
