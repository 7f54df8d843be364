package nl.schakel.communities.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.communities.model.Activity;
import nl.schakel.communities.model.Activity.Kind;
import nl.schakel.communities.model.Activity.Occasion;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/**
 * What a community does, to write.
 *
 * @param changing the one that is changed, if any
 * @param later what others can lead to
 * @param editions what the organisation plans, which can belong to the community
 */
record ActivitiesPage(
    Keeping keeping,
    List<ActivityView> activities,
    Optional<Activity.Id> changing,
    List<Option> teams,
    List<Option> later,
    List<Option> editions,
    FormView form) {

  static final String TEXTS = "communities.activity";

  /** Before an id in the list of editions and workshops. */
  static final String EDITION = "edition:";

  static final String WORKSHOP = "workshop:";

  static FormView of(Activity activity) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("kind", List.of(activity.kind().name()));
    values.put("title", List.of(activity.title()));
    values.put("day", List.of(activity.day().toString()));
    values.put("team", activity.team().map(id -> id.value().toString()).stream().toList());
    values.put("outcome", activity.outcome().stream().toList());
    values.put("ledTo", activity.ledTo().map(id -> id.value().toString()).stream().toList());
    values.put("occasion", activity.occasion().map(ActivitiesPage::code).stream().toList());
    values.put("version", List.of(String.valueOf(activity.version())));
    return new FormView(TEXTS, values, List.of());
  }

  static String code(Occasion occasion) {
    return switch (occasion) {
      case Occasion.AtEdition(var id) -> EDITION + id.value();
      case Occasion.AtWorkshop(var id) -> WORKSHOP + id.value();
    };
  }

  String address() {
    return keeping.address() + "/activities";
  }

  String action() {
    return changing.map(id -> address() + "/" + id.value()).orElse(address());
  }

  static List<Option> kinds(Frame frame) {
    return Arrays.stream(Kind.values())
        .map(kind -> Option.of(kind.name(), ActivityShowing.kind(kind, frame)))
        .toList();
  }
}
