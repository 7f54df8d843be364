package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Said;

/**
 * One step of a chain: who, when, when not, what instead, and how to reach them today.
 *
 * @param number its place in the chain, from 1
 * @param anchor its id on the page, where the map leads
 * @param who the partner, with the address of its page
 * @param part what it is to the chain, in a few words
 * @param receivesNothing a bridge lowers the threshold and gets no data
 * @param standing whether it takes people, with the day on which that was said
 * @param inTheWay why it cannot be taken today
 * @param instead where one goes in that case
 * @param doors what one can do from here
 */
record StepView(
    int number,
    String anchor,
    String kind,
    String from,
    Said who,
    Optional<Said> service,
    String part,
    boolean receivesNothing,
    List<Said> when,
    List<Said> mind,
    List<Not> whenNot,
    List<Other> others,
    List<Way> ways,
    Optional<String> languages,
    Optional<Said> schedule,
    Optional<Status> standing,
    List<Status> inTheWay,
    Optional<Link> instead,
    List<Link> doors) {

  /** When not, and what one does then. */
  record Not(Said text, Optional<Said> instead) {}

  /** When one goes elsewhere, and where. */
  record Other(String occasion, Link step) {}

  /** How to reach them. */
  record Way(
      Said function,
      boolean forProfessionals,
      Optional<String> email,
      Optional<String> phone,
      Optional<String> dialled,
      Optional<String> website,
      Optional<String> verified) {}

  boolean isOpen() {
    return inTheWay.isEmpty();
  }
}
