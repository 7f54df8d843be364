package nl.schakel.consultations.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;

/**
 * What one asked an expert from a chain.
 *
 * @param question the text, while it is known
 * @param conclusion what came of it, in words
 * @param choices what can have come of it; none while the expert has time to answer, or when it was
 *     said
 * @param refer where to go on when the client is referred
 */
record ConsultationPage(
    FormView form,
    String id,
    Status status,
    String means,
    List<Fact> facts,
    Optional<Link> chain,
    Optional<String> question,
    Optional<String> answer,
    Optional<String> conclusion,
    Optional<ConclusionChoices> choices,
    Optional<String> refer) {

  static final String TEXTS = "consultations.conclude";

  String address() {
    return ConsultationsController.PATH + "/" + id;
  }
}
