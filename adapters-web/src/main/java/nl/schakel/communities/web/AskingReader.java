package nl.schakel.communities.web;

import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.communities.model.JoinRequest;
import nl.schakel.communities.model.Member.Seat;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;

/** Reads what somebody asks who has no link, and what they are answered. */
final class AskingReader {

  private AskingReader() {}

  /** From where somebody comes, and why they ask. */
  record Asked(Seat seat, Optional<String> words) {}

  static Supplier<Asked> read(Input input) {
    var seat = SeatReader.read(input);
    var words = words(input);
    return () -> new Asked(seat.get(), words.get());
  }

  static Value<Optional<String>> words(Input input) {
    return input.optional("words", typed -> PlainText.lines(typed, JoinRequest.LONGEST_WORDS));
  }
}
