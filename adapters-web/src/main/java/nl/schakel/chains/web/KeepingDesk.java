package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ChainVersion.Agreement;
import nl.schakel.chains.model.Links;
import nl.schakel.chains.query.ChainDesk;
import nl.schakel.chains.query.ChainSheet;
import nl.schakel.chains.query.VersionSheet;
import nl.schakel.chains.query.VersionSheet.Agreed;
import nl.schakel.chains.query.VersionSheet.Draft;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;

/** Finds the chain that somebody keeps, and what it is called. */
@Component
class KeepingDesk {

  static final String PATH = "/chain-keeping";

  private final ChainDesk desk;
  private final TopicWords topics;

  KeepingDesk(ChainDesk desk, TopicWords topics) {
    this.desk = desk;
    this.topics = topics;
  }

  /**
   * A chain with all it said, the latest first.
   *
   * @param title without a topic that must not be read over a shoulder
   */
  record Work(ChainSheet chain, List<VersionSheet> versions, String title) {

    Optional<Draft> draft() {
      return versions.stream().flatMap(each -> as(Draft.class, each).stream()).findFirst();
    }

    Optional<Agreed> agreed() {
      return versions.stream().flatMap(each -> as(Agreed.class, each).stream()).findFirst();
    }

    /** What holds, and what is being written; when there is neither, what held last. */
    List<VersionSheet> alive() {
      return VersionSheet.alive(versions);
    }

    /** What held before the draft. */
    Optional<Drawn> before() {
      return versions.stream()
          .filter(each -> !(each instanceof Draft))
          .findFirst()
          .map(this::drawn);
    }

    /** What is being written, or else what was said last. */
    Optional<Drawn> drawn() {
      return versions.stream().findFirst().map(this::drawn);
    }

    private Drawn drawn(VersionSheet version) {
      return new Drawn(
          chain.id(),
          version.id().number(),
          version.agreement().map(Agreement::on),
          version
              .agreement()
              .map(Agreement::promises)
              .or(() -> Optional.of(chain.terms().promises())),
          version.links().all());
    }

    private static <T> Optional<T> as(Class<T> state, VersionSheet version) {
      return Optional.of(version).filter(state::isInstance).map(state::cast);
    }

    /** What is being written, or else what was said last. */
    Links links() {
      return versions.isEmpty() ? new Links(List.of()) : versions.getFirst().links();
    }

    String address() {
      return PATH + "/" + chain.id().value();
    }

    List<Link> trail(Frame frame) {
      return List.of(new Link(frame.text("chains.keep.title"), PATH), new Link(title, address()));
    }
  }

  Work open(Actor actor, UUID id, Frame frame) {
    return desk.find(new ChainId(id))
        .filter(chain -> actor.mayFor(Permission.KEEP_CHAINS, chain.terms().keeper()))
        .map(chain -> new Work(chain, desk.versions(chain.id()), title(chain, frame)))
        .orElseThrow(() -> new NotFoundException("chain"));
  }

  String title(ChainSheet chain, Frame frame) {
    return topics.title(chain.terms().topic(), chain.terms().area(), frame.words());
  }
}
