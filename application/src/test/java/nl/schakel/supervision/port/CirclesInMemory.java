package nl.schakel.supervision.port;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.Circle;
import nl.schakel.supervision.model.Circle.Details;
import nl.schakel.supervision.model.Circle.Ended;
import nl.schakel.supervision.model.Circle.Forming;
import nl.schakel.supervision.model.Circle.Going;
import nl.schakel.supervision.model.Circle.Meeting;
import nl.schakel.supervision.model.Member;
import nl.schakel.supervision.query.CircleBook;

/** What the tables keep, in memory. Passes the same contract tests. */
public final class CirclesInMemory implements Circles, CircleBook, CircleArchive {

  private static final Comparator<Circle> ORDER =
      Comparator.<Circle, Boolean>comparing(Ended.class::isInstance)
          .thenComparing(circle -> circle.details().plan().name())
          .thenComparing(circle -> circle.getId().value().toString());

  private final Map<CircleId, Circle> all = new LinkedHashMap<>();

  public CirclePorts ports() {
    return new CirclePorts(this, this, this);
  }

  @Override
  public void add(Forming circle) {
    all.put(circle.getId(), circle);
  }

  @Override
  public Optional<Circle> lock(CircleId id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public void save(Circle circle) {
    all.replace(circle.getId(), circle);
  }

  @Override
  public Optional<Sheet> find(CircleId id) {
    return lock(id).map(Sheet::of);
  }

  @Override
  public Page<Sheet> of(Collection<OrganisationId> organisers, PageRequest page) {
    return page.of(sorted(circle -> organisers.contains(circle.details().organiser())));
  }

  @Override
  public List<Sheet> goingOf(Collection<OrganisationId> organisers) {
    return sorted(
        circle -> circle instanceof Going && organisers.contains(circle.details().organiser()));
  }

  @Override
  public List<Sheet> of(PersonId person) {
    return sorted(circle -> circle instanceof Going && concerns(circle.details(), person));
  }

  private static boolean concerns(Details circle, PersonId person) {
    return circle.has(person) || circle.plan().facilitator().filter(person::equals).isPresent();
  }

  private List<Sheet> sorted(Predicate<Circle> which) {
    return all.values().stream().filter(which).sorted(ORDER).map(Sheet::of).toList();
  }

  @Override
  public List<Map<String, Object>> recordsOf(PersonId person) {
    return all.values().stream()
        .map(Circle::details)
        .flatMap(details -> records(details, person))
        .toList();
  }

  private static Stream<Map<String, Object>> records(Details circle, PersonId person) {
    String name = circle.plan().name();
    Stream<Map<String, Object>> member =
        circle.members().stream()
            .filter(each -> each.person().equals(person))
            .map(each -> Map.of("name", name, "part", "MEMBER"));
    return circle.plan().facilitator().filter(person::equals).isPresent()
        ? Stream.concat(member, Stream.of(Map.of("name", name, "part", "FACILITATOR")))
        : member;
  }

  @Override
  public void forget(PersonId person) {
    all.replaceAll((_, circle) -> without(circle, each -> each.person().equals(person)));
    all.replaceAll((_, circle) -> withoutFacilitator(circle, person));
  }

  @Override
  public int forgetGoneBefore(Instant end, int atMost) {
    List<Member> gone = new ArrayList<>();
    all.replaceAll(
        (_, circle) ->
            without(
                circle,
                each -> isOver(circle, each, end) && gone.size() < atMost && gone.add(each)));
    return gone.size();
  }

  private static boolean isOver(Circle circle, Member member, Instant end) {
    return member.gone().filter(gone -> gone.at().isBefore(end)).isPresent()
        || (circle instanceof Ended ended && ended.at().isBefore(end));
  }

  private static Circle without(Circle circle, Predicate<Member> which) {
    Details now = circle.details();
    return with(
        circle,
        new Details(
            now.id(),
            now.programme(),
            now.organiser(),
            now.plan(),
            now.members().stream().filter(which.negate()).toList(),
            now.rounds()));
  }

  private static Circle withoutFacilitator(Circle circle, PersonId person) {
    Details now = circle.details();
    Circle.Plan plan = now.plan();
    return with(
        circle,
        new Details(
            now.id(),
            now.programme(),
            now.organiser(),
            new Circle.Plan(
                plan.name(),
                plan.language(),
                plan.rhythm(),
                plan.place(),
                plan.facilitator().filter(it -> !it.equals(person)),
                plan.size()),
            now.members(),
            now.rounds()));
  }

  private static Circle with(Circle circle, Details details) {
    return switch (circle) {
      case Forming _ -> new Forming(details);
      case Meeting _ -> new Meeting(details);
      case Ended ended -> new Ended(details, ended.at());
    };
  }
}
