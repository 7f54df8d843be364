package nl.schakel.recognition.usecase;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.port.Awards;
import nl.schakel.recognition.port.Awards.Owned;
import nl.schakel.recognition.port.RegisterNumbers;
import nl.schakel.shared.usecase.UseCasePart;

/** What of a list can go to a register now; nobody else delivers it before the transaction ends. */
@UseCasePart
class ReadyPoints {

  private final Awards awards;
  private final RegisterNumbers numbers;

  ReadyPoints(Awards awards, RegisterNumbers numbers) {
    this.awards = awards;
    this.numbers = numbers;
  }

  /** Points, and the number under which the register knows whose they are. */
  record Ready(Award.Open award, String number) {
    @Override
    public String toString() {
      return "Ready[" + award.getId().value() + "]";
    }
  }

  /** Who has no number, or one that somebody else has too, is on no list, whatever was ticked. */
  List<Ready> of(DeliverPoints.Command command) {
    List<Owned> owned = awards.lock(command.awards(), command.register(), command.organiser());
    Map<PersonId, String> sole =
        numbers.sole(owned.stream().map(Owned::person).distinct().toList(), command.register());
    return owned.stream().flatMap(each -> ready(each, sole)).toList();
  }

  private static Stream<Ready> ready(Owned owned, Map<PersonId, String> sole) {
    String number = sole.get(owned.person());
    return owned.award() instanceof Award.Open open && number != null
        ? Stream.of(new Ready(open, number))
        : Stream.empty();
  }
}
