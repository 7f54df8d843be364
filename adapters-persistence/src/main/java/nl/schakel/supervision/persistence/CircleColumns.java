package nl.schakel.supervision.persistence;

import java.util.HashMap;
import java.util.Map;
import nl.schakel.learning.EnrolmentCards.Place;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import nl.schakel.supervision.model.Circle;
import nl.schakel.supervision.model.Circle.Plan;
import nl.schakel.supervision.model.Rhythm;
import nl.schakel.supervision.query.CircleBook.Sheet;
import org.jspecify.annotations.Nullable;

/** How a circle is written in its columns. */
final class CircleColumns {

  private CircleColumns() {}

  static Map<String, @Nullable Object> of(Circle circle) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("id", circle.getId().value());
    columns.put("programme", circle.details().programme().value());
    columns.put("organiser", circle.details().organiser().value());
    columns.put("state", Sheet.of(circle).state().name());
    columns.put("ended", circle instanceof Circle.Ended ended ? Moments.utc(ended.at()) : null);
    plan(columns, circle.details().plan());
    return columns;
  }

  private static void plan(Map<String, @Nullable Object> columns, Plan plan) {
    columns.put("name", plan.name());
    columns.put("language", plan.language().tag());
    columns.put("place", plan.place().map(Place::name).orElse(null));
    columns.put("address", plan.place().map(Place::address).orElse(null));
    columns.put("facilitator", plan.facilitator().map(PersonId::value).orElse(null));
    columns.put("smallest", plan.size().smallest());
    columns.put("largest", plan.size().largest());
    Rhythm rhythm = plan.rhythm();
    columns.put("weeks", rhythm.everyWeeks());
    columns.put("day", rhythm.day().getValue());
    columns.put("at", rhythm.at());
    columns.put("minutes", rhythm.length().toMinutes());
    columns.put("zone", rhythm.zone().getId());
  }
}
