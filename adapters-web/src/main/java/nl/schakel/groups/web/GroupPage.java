package nl.schakel.groups.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.groups.model.ParentGroup.State;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Status;

/**
 * One group as its coordinator sees it.
 *
 * @param tasks what is to be done, in words
 * @param reason why it was cancelled
 * @param clashes what is in the way of what was tried, in words
 * @param trainers who can still be asked to lead it
 */
record GroupPage(
    String address,
    String title,
    State state,
    Status status,
    List<Fact> facts,
    List<String> tasks,
    Optional<String> reason,
    List<Row> meetings,
    boolean complete,
    List<Person> people,
    List<Option> trainers,
    List<Option> keyPersons,
    List<String> clashes,
    FormView form) {

  static final String TEXTS = "groups.one";

  GroupPage {
    facts = List.copyOf(facts);
    tasks = List.copyOf(tasks);
    meetings = List.copyOf(meetings);
    people = List.copyOf(people);
    trainers = List.copyOf(trainers);
    keyPersons = List.copyOf(keyPersons);
    clashes = List.copyOf(clashes);
  }

  /**
   * A meeting.
   *
   * @param topic what it is about, with its hand-out for this group
   * @param warning that there may be nobody on that day
   */
  record Row(String address, String when, String place, Link topic, Optional<Status> warning) {}

  /**
   * Somebody who was asked.
   *
   * @param what they are asked for
   * @param more why, if anybody said
   * @param withdraw where it is taken back, while they are counted on
   */
  record Person(
      String name, String what, Optional<String> more, Status status, Optional<String> withdraw) {}

  boolean isGoing() {
    return state != State.COMPLETED && state != State.CANCELLED;
  }

  List<Option> leaders(String part) {
    return part.equals("TRAINER") ? trainers : keyPersons;
  }

  GroupPage refusing(Input input, List<FieldError> errors) {
    return with(new FormView(TEXTS, input.typed(), errors), clashes);
  }

  GroupPage because(List<String> inTheWay) {
    return with(form, inTheWay);
  }

  private GroupPage with(FormView typed, List<String> inTheWay) {
    return new GroupPage(
        address,
        title,
        state,
        status,
        facts,
        tasks,
        reason,
        meetings,
        complete,
        people,
        trainers,
        keyPersons,
        inTheWay,
        typed);
  }
}
