package nl.schakel.attendance.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.attendance.model.Note;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.shared.Ids;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads what a program puts down. */
final class NoteInput {

  private NoteInput() {}

  static List<Supplier<Note>> readAll(Input input, int atMost, Instant now) {
    return input.objects("marks", 1, atMost).stream().map(each -> read(each, now)).toList();
  }

  private static Supplier<Note> read(Input input, Instant now) {
    var enrolment = input.id("enrolmentId", EnrolmentId::new);
    var said = ObservationInput.read(input);
    var id = input.optional("noteId", As.<UUID>id(given -> given));
    var decided = input.optional("decidedAt", As.instant());
    return () ->
        new Note(
            enrolment.get(), said.get(), id.get().orElseGet(Ids::next), decided.get().orElse(now));
  }
}
