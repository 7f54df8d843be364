package nl.schakel.portal.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.portal.port.FindableIndex;
import nl.schakel.shared.query.Findables;
import nl.schakel.shared.query.Findables.Kind;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class IndexService implements RefreshIndex {

  private final Map<Kind, Findables> sources;
  private final FindableIndex index;

  IndexService(List<Findables> sources, FindableIndex index) {
    this.sources =
        sources.stream()
            .collect(Collectors.toUnmodifiableMap(Findables::kind, Function.identity()));
    this.index = index;
  }

  @Override
  public List<Kind> kinds() {
    return sources.keySet().stream().sorted().toList();
  }

  @Override
  public Optional<String> forgetWords(String after) {
    return index.forgetWords(after);
  }

  @Override
  public void refresh(Kind kind) {
    Optional.ofNullable(sources.get(kind))
        .ifPresent(source -> index.shelf(kind).ifPresent(shelf -> shelf.fill(source.all())));
  }
}
