package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.chains.Link;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Parts.Option;

/**
 * A link to write.
 *
 * @param link empty for a new one
 * @param marked criteria that lead to somebody
 * @param others the other links, to choose an alternative from
 * @param criteria how many rows there are
 */
record LinkFormPage(
    Work work,
    Optional<Link> link,
    FormView form,
    List<MarkedText> marked,
    List<Option> origins,
    List<Option> kinds,
    List<Option> targets,
    List<Option> parts,
    List<Option> forces,
    List<Option> occasions,
    List<Option> others,
    int criteria,
    int alternatives) {

  String address() {
    return work.address() + "/links/" + link.map(it -> it.id().value().toString()).orElse("new");
  }
}
