package nl.schakel.supervision.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.shared.web.Parts.Status;

/**
 * A circle as its pages show it.
 *
 * @param place in words, also when online
 * @param coming the meetings that are planned, the next one first
 * @param last when it last met
 */
record CircleView(
    UUID id,
    String name,
    Status status,
    boolean going,
    String programme,
    String rhythm,
    String place,
    Optional<String> facilitator,
    List<Person> members,
    int smallest,
    int largest,
    List<String> coming,
    Optional<String> last,
    List<Round> rounds) {

  /** A member; the address, and whether the programme is for them, are for coordinators only. */
  record Person(UUID id, String name, String email, String since, Optional<Status> doubt) {}

  /** An edition in which it meets. */
  record Round(String title, String address) {}

  String address() {
    return CirclesController.PATH + "/" + id;
  }

  /** How many are still to come in before it can meet. */
  int missing() {
    return Math.max(0, smallest - members.size());
  }

  /** Of whom the programme is not for them any more: no round can take them along. */
  List<Person> barred() {
    return members.stream().filter(member -> member.doubt().isPresent()).toList();
  }

  Optional<String> next() {
    return coming.stream().findFirst();
  }
}
