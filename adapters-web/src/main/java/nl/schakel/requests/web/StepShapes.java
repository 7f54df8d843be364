package nl.schakel.requests.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.requests.query.RequestBook.Note;

/** What the API says of the steps of a request; the names are a contract. */
interface StepShapes {

  /** Something to write down for colleagues. */
  record NoteShape(String note) {}

  /** What a coordinator wrote down. */
  record NotedShape(String note, UUID accountId, Instant at) {
    static NotedShape of(Note note) {
      return new NotedShape(note.text(), note.by().value(), note.at());
    }
  }

  /**
   * What it could be.
   *
   * @param when days and times, in words
   */
  record ProposalShape(String proposal, String when, String trainer) {}

  /**
   * When, where and for how many.
   *
   * @param room empty when online
   * @param namesBy the last day on which the organisation says who comes
   */
  record ScheduleShape(
      int places,
      LocalDate namesBy,
      List<PartShape> parts,
      Optional<String> room,
      Optional<String> address) {}

  /** One session, on the clock of the country, such as 09:30. */
  record PartShape(LocalDate day, String from, String until) {}

  /** Why it is declined, in words that the organisation reads. */
  record RefusalShape(String reason) {}

  /** Who comes. */
  record NamesShape(List<ColleagueShape> people) {}

  /** Somebody of the organisation. */
  record ColleagueShape(String name, String email, Optional<String> jobTitle) {}

  /** Somebody who has one of the places. */
  record NamedShape(UUID enrolmentId, String name, Optional<String> jobTitle) {
    static NamedShape of(Participant participant) {
      return new NamedShape(
          participant.enrolment().value(), participant.name().value(), participant.jobTitle());
    }
  }
}
