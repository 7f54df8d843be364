package nl.schakel.chains.port;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.schakel.chains.GapId;
import nl.schakel.chains.GapSignals.Kind;
import nl.schakel.chains.GapSignals.Signal;
import nl.schakel.chains.GapSignals.Source;
import nl.schakel.chains.GapSignals.State;
import nl.schakel.chains.model.Gap;
import nl.schakel.chains.model.Gap.Missing;
import nl.schakel.chains.query.GapBook;

/** What people miss, in memory, to be written and read. */
public final class GapsInMemory implements Gaps, GapBook {

  private final Map<GapId, Gap> gaps = new LinkedHashMap<>();
  private final List<Told> told = new ArrayList<>();

  private record Told(GapId gap, Source source) {}

  @Override
  public Optional<Gap> lock(GapId id) {
    return Optional.ofNullable(gaps.get(id));
  }

  @Override
  public Optional<GapId> standing(Signal signal) {
    return gaps.values().stream()
        .filter(gap -> gap.state() != State.SOLVED)
        .map(Gap::missing)
        .filter(missing -> isTheSame(missing, signal))
        .map(Missing::id)
        .findFirst();
  }

  private static boolean isTheSame(Missing missing, Signal signal) {
    return missing.municipality().equals(signal.municipality())
        && missing.topic().equals(signal.topic())
        && missing.chain().equals(signal.chain())
        && missing.kind() == signal.kind()
        && missing.language().equals(signal.language());
  }

  @Override
  public GapId openFor(Signal signal) {
    return standing(signal)
        .orElseGet(
            () -> {
              Gap gap = Gap.from(signal);
              gaps.put(gap.missing().id(), gap);
              return gap.missing().id();
            });
  }

  @Override
  public void count(GapId gap, Signal signal) {
    told.add(new Told(gap, signal.source()));
  }

  @Override
  public void save(Gap gap) {
    gaps.put(gap.missing().id(), gap);
  }

  @Override
  public List<Missing> acceptedAsIs() {
    return missing(gap -> gap.state() == State.ACCEPTED_AS_IS);
  }

  @Override
  public List<Missing> languagesMissed() {
    return missing(
        gap ->
            gap.missing().kind() == Kind.LANGUAGE
                && (gap.state() == State.OPEN || gap.state() == State.TAKEN));
  }

  private List<Missing> missing(Predicate<Gap> which) {
    return gaps.values().stream().filter(which).map(Gap::missing).toList();
  }

  @Override
  public List<GapLine> all() {
    return new ArrayList<>(gaps.values()).stream().map(this::line).toList();
  }

  @Override
  public Optional<GapLine> find(GapId gap) {
    return lock(gap).map(this::line);
  }

  private GapLine line(Gap gap) {
    Map<Source, Integer> signals =
        told.stream()
            .filter(each -> each.gap().equals(gap.missing().id()))
            .collect(Collectors.toMap(Told::source, _ -> 1, Integer::sum));
    Optional<String> note =
        switch (gap) {
          case Gap.Open _, Gap.Taken _ -> Optional.empty();
          case Gap.Solved solved -> solved.note();
          case Gap.AcceptedAsIs accepted -> accepted.note();
        };
    return new GapLine(gap.missing(), gap.state(), gap.missing().since(), note, signals);
  }
}
