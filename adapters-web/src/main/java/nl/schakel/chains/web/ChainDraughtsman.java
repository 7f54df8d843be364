package nl.schakel.chains.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.ChainMaps;
import nl.schakel.chains.LinkId;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;
import org.springframework.stereotype.Component;

/**
 * Draws each map once: finding places for boxes and arrows takes some twenty milliseconds. A map is
 * remembered by what is on it, so that it changes when an organisation is called otherwise.
 */
@Component
class ChainDraughtsman implements ChainMaps {

  private static final Duration FORGOTTEN = Duration.ofHours(1);
  private static final int MOST_LETTERS = 4 * 1024 * 1024;
  private static final int MOST_SKETCHES = 200;

  private final ChainCards chains;
  private final ChainNames names;
  private final Texts texts;
  private final Cache<Key, String> drawings =
      Caffeine.newBuilder()
          .expireAfterAccess(FORGOTTEN)
          .maximumWeight(MOST_LETTERS)
          .weigher((Key key, String svg) -> svg.length())
          .build();
  private final Cache<Key, Sketch> sketches =
      Caffeine.newBuilder().expireAfterAccess(FORGOTTEN).maximumSize(MOST_SKETCHES).build();

  ChainDraughtsman(ChainCards chains, ChainNames names, Texts texts) {
    this.chains = chains;
    this.names = names;
    this.texts = texts;
  }

  /** The same boxes with the same words in the same language look the same. */
  private record Key(MapGraph graph, Language language, boolean marked) {}

  @Override
  public Optional<String> svg(
      ChainId chain, int version, Language reader, Map<LinkId, Mark> marks) {
    return chains.version(chain, version).map(drawn -> svg(drawn, reader, marks));
  }

  String svg(Drawn drawn, Language reader, Map<LinkId, Mark> marks) {
    Wording words = texts.in(reader);
    MapGraph graph = MapGraph.of(drawn, names.of(drawn, words));
    Key key = new Key(graph, words.language(), !marks.isEmpty());
    return marks.isEmpty()
        ? drawings.get(key, _ -> drawing(key, words, marks).svg())
        : drawing(key, words, marks).svg();
  }

  private MapDrawing drawing(Key key, Wording words, Map<LinkId, Mark> marks) {
    MapLayout layout = new MapLayout(words.isRightToLeft(), key.marked());
    return new MapDrawing(
        sketches.get(key, _ -> layout.lay(key.graph())), new MapText(key.graph(), words), marks);
  }
}
