package nl.schakel.supervision.web;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs.Run;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import nl.schakel.supervision.model.Circle.Details;
import nl.schakel.supervision.model.Member;
import nl.schakel.supervision.query.CircleBook.Sheet;
import nl.schakel.supervision.web.CircleView.Person;
import nl.schakel.supervision.web.CircleView.Round;

/** All that was looked up for some circles. */
record CircleFacts(
    Map<EditionId, Run> runs,
    Map<PersonId, PersonCard> people,
    Map<ProgrammeId, ProgrammeCard> programmes,
    Set<PersonId> barred,
    Instant now) {

  CircleView view(Sheet circle, Frame frame) {
    Details details = circle.details();
    CircleWords words = new CircleWords(details.plan(), frame);
    List<Run> rounds =
        details.rounds().stream()
            .flatMap(id -> Optional.ofNullable(runs.get(id)).stream())
            .toList();
    return new CircleView(
        details.id().value(),
        details.plan().name(),
        CircleWords.status(circle.state(), frame),
        circle.isGoing(),
        told(programmes, details.programme(), it -> it.title().in(frame.language())),
        words.rhythm(),
        words.place(),
        details.plan().facilitator().map(this::name),
        members(details, frame),
        details.plan().size().smallest(),
        details.plan().size().largest(),
        held(rounds).filter(it -> it.end().isAfter(now)).map(words::meeting).toList(),
        last(rounds).map(words::meeting),
        rounds.stream().map(run -> round(run, words)).toList());
  }

  private Optional<SessionCard> last(List<Run> rounds) {
    return held(rounds).filter(it -> !it.end().isAfter(now)).reduce((_, later) -> later);
  }

  private static Stream<SessionCard> held(Collection<Run> rounds) {
    return rounds.stream()
        .flatMap(run -> run.edition().sessions().stream())
        .filter(session -> !session.cancelled())
        .sorted(Comparator.comparing(SessionCard::start));
  }

  private static Round round(Run run, CircleWords words) {
    List<SessionCard> sessions = held(List.of(run)).toList();
    return new Round(words.days(sessions), "/planning/editions/" + run.edition().id().value());
  }

  private List<Person> members(Details circle, Frame frame) {
    return circle.members().stream()
        .filter(Member::isPresent)
        .map(member -> member(member, circle, frame))
        .toList();
  }

  private Person member(Member member, Details circle, Frame frame) {
    return new Person(
        member.person().value(),
        name(member.person()),
        told(people, member.person(), card -> card.email().value()),
        frame.dates().day(member.joined(), circle.plan().rhythm().zone()),
        Optional.of(new Status(frame.text("supervision.barred"), Tone.ATTENTION))
            .filter(_ -> barred.contains(member.person())));
  }

  private String name(PersonId person) {
    return told(people, person, card -> card.name().value());
  }

  private static <K, V> String told(Map<K, V> known, K key, Function<V, String> words) {
    return Optional.ofNullable(known.get(key)).map(words).orElse("–");
  }
}
