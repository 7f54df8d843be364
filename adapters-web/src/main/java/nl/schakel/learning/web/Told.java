package nl.schakel.learning.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.agreements.GrantCard;
import nl.schakel.learning.model.Programme.Format;
import nl.schakel.learning.model.Programme.Provision.Part;
import nl.schakel.learning.query.Prospectus.Admission;
import nl.schakel.learning.query.Prospectus.Offer;
import nl.schakel.learning.query.Prospectus.Place;
import nl.schakel.learning.query.Prospectus.Points;
import nl.schakel.learning.query.Prospectus.Role;
import nl.schakel.learning.query.Prospectus.Run;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Said;

/** A line of the facts panel: a question and its answers. */
record Told(String term, List<Said> answers) {

  /** The facts of a programme, of the edition that is shown or comes next. */
  static List<Told> of(
      Offer offer, Optional<Run> run, Optional<GrantCard> grant, Known names, Telling telling) {
    Lines lines = new Lines(telling);
    lines.add("when", when(offer.format(), run, telling));
    lines.add("where", where(offer.format(), run, telling));
    lines.add("forWhom", forWhom(offer, telling));
    lines.add("cost", List.of(Said.here(telling.cost(offer.publicCost()))));
    lines.add("points", points(offer.points(), names, telling));
    roles(offer.roles(), names, telling).forEach(lines::addNamed);
    grant.ifPresent(
        money ->
            lines.add(
                "grant",
                List.of(
                    Said.of(money.name(), telling.reader())
                        .linkedTo("/grants/" + money.slug().value()),
                    Said.of(money.purpose(), telling.reader()))));
    lines.add("languages", languages(offer.languages(), telling));
    lines.add("format", List.of(Said.here(telling.text(Telling.FORMAT + offer.format()))));
    return lines.told;
  }

  private static List<Said> when(Format format, Optional<Run> run, Telling telling) {
    List<Said> lines = new ArrayList<>();
    run.map(telling.times()::days)
        .orElseGet(() -> List.of(telling.times().when(format, run)))
        .forEach(day -> lines.add(Said.here(day)));
    run.flatMap(telling.times()::clock).ifPresent(clock -> lines.add(Said.here(clock)));
    return lines;
  }

  private static List<Said> where(Format format, Optional<Run> run, Telling telling) {
    List<Said> lines = new ArrayList<>(List.of(Said.here(telling.where(format, run))));
    run.flatMap(Run::place)
        .map(Place::address)
        .ifPresent(address -> lines.add(new Said(address, null, "auto")));
    return lines;
  }

  private static List<Said> forWhom(Offer offer, Telling telling) {
    List<Said> lines = new ArrayList<>(List.of(Said.of(offer.forWhom(), telling.reader())));
    if (offer.admission() != Admission.EVERYONE) {
      lines.add(Said.here(telling.text("catalogue.admission." + offer.admission())));
    }
    return lines;
  }

  private static List<Said> points(List<Points> points, Known names, Telling telling) {
    return points.stream()
        .map(each -> telling.points(each, names.organisation(each.register()).in(telling.reader())))
        .map(Said::here)
        .toList();
  }

  private static Map<String, List<Said>> roles(List<Role> roles, Known names, Telling telling) {
    Map<Part, List<Said>> byPart = new EnumMap<>(Part.class);
    roles.stream()
        .filter(role -> role.part() != Part.ACCREDITS)
        .forEach(
            role ->
                byPart
                    .computeIfAbsent(role.part(), _ -> new ArrayList<>())
                    .add(Said.name(names.organisation(role.organisation()), telling.reader())));
    Map<String, List<Said>> named = new LinkedHashMap<>();
    byPart.forEach((part, who) -> named.put(telling.text(Telling.PART + part), who));
    return named;
  }

  private static List<Said> languages(Collection<Language> languages, Telling telling) {
    return List.of(
        Said.here(telling.list(languages.stream().sorted().map(telling::language).toList())));
  }

  /** Collects lines; a question without an answer is not asked. */
  private record Lines(Telling telling, List<Told> told) {
    Lines(Telling telling) {
      this(telling, new ArrayList<>());
    }

    void add(String question, List<Said> answers) {
      addNamed(telling.text("catalogue.fact." + question), answers);
    }

    void addNamed(String term, List<Said> answers) {
      if (!answers.isEmpty()) {
        told.add(new Told(term, answers));
      }
    }
  }
}
