package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.chains.web.KeepingDesk.Work;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;

/**
 * What a chain is about, to write.
 *
 * @param work empty for a new one
 */
record KeptFormPage(
    Optional<Work> work,
    FormView form,
    List<Option> topics,
    List<Option> keepers,
    List<Option> covenants) {

  String address() {
    return work.map(it -> it.address() + "/edit").orElse(KeptFormController.NEW);
  }

  String back() {
    return work.map(Work::address).orElse(KeepingDesk.PATH);
  }
}
