package nl.schakel.groups.web;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.groups.GroupPart;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/** Who leads groups, and where somebody is added. */
record LeadersPage(FormView form, List<Row> rows, List<Option> providers) {

  static final String PATH = "/group-leaders";
  static final String TEXTS = "groups.leader";

  LeadersPage {
    rows = List.copyOf(rows);
    providers = List.copyOf(providers);
  }

  record Row(String name, String part, String languages) {}

  LeadersPage with(FormView typed) {
    return new LeadersPage(typed, rows, providers);
  }

  List<Option> parts(Frame frame) {
    return Stream.of(GroupPart.TRAINER, GroupPart.KEY_PERSON)
        .map(it -> Option.of(it.name(), frame.text("groups.part." + it.name())))
        .toList();
  }

  List<Option> languages(Frame frame) {
    return GroupNames.languages(frame, List.of());
  }
}
