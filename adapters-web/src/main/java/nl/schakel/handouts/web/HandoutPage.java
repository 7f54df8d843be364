package nl.schakel.handouts.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Head;

/**
 * One hand-out.
 *
 * @param remarks what a reader must know before believing it
 * @param version which text it is, and since when
 * @param paper the address of the same on paper
 */
record HandoutPage(
    Head head,
    String topic,
    String back,
    ChoiceView choice,
    List<String> remarks,
    SideView own,
    Optional<SideView> dutch,
    String version,
    String paper) {

  HandoutPage {
    remarks = List.copyOf(remarks);
  }
}
