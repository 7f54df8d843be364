package nl.schakel.chains.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.query.ChainSheet;
import nl.schakel.chains.usecase.KeepChains;
import nl.schakel.chains.usecase.KeepChains.About;
import nl.schakel.chains.usecase.KeepChains.Outcome;
import nl.schakel.chains.web.KeptChainShapes.AboutShape;
import nl.schakel.chains.web.KeptChainShapes.ChainShape;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What chains are about, for programs. */
@RestController
@RequestMapping("/api/v1/referral-chains")
class ReferralChainsApi {

  private final ChainCards cards;
  private final ProgramDesk desk;
  private final KeepChains keeping;

  ReferralChainsApi(ChainCards cards, ProgramDesk desk, KeepChains keeping) {
    this.cards = cards;
    this.desk = desk;
    this.keeping = keeping;
  }

  /** Those that hold now. */
  @GetMapping
  @Requires(Permission.ANYONE)
  Listing<ChainShape> list(PageRequest page) {
    List<Card> agreed = cards.all().stream().filter(card -> card.agreed().isPresent()).toList();
    return Listing.of(page.of(agreed).map(ChainShape::of));
  }

  /** What holds; its keepers get what the next version will promise, to change it. */
  @GetMapping("/{id}")
  @Requires(Permission.ANYONE)
  ResponseEntity<ChainShape> one(@PathVariable UUID id, Caller caller) {
    ChainSheet chain = desk.find(new ChainId(id));
    Optional<Card> card = cards.card(chain.id()).filter(it -> it.agreed().isPresent());
    ChainShape shape =
        desk.isKept(chain, caller)
            ? ChainShape.of(chain, card.flatMap(Card::agreed))
            : card.map(ChainShape::of).orElseThrow(() -> new NotFoundException("chain"));
    return ResponseEntity.ok().eTag(Long.toString(chain.version())).body(shape);
  }

  @PostMapping
  @Requires(Permission.KEEP_CHAINS)
  ResponseEntity<ChainShape> make(@Accepts(AboutShape.class) Input input, Actor actor) {
    About about = input.orReject(KeptForm.read(input));
    ChainSheet made = desk.find(done(keeping.make(actor, about), input));
    return ResponseEntity.created(URI.create("/api/v1/referral-chains/" + made.id().value()))
        .eTag(Long.toString(made.version()))
        .body(ChainShape.of(made, Optional.empty()));
  }

  @PutMapping("/{id}")
  @Requires(Permission.KEEP_CHAINS)
  ResponseEntity<ChainShape> revise(
      @PathVariable UUID id, @Accepts(AboutShape.class) Input input, Actor actor) {
    desk.kept(id, actor);
    var seen = input.seenVersion();
    About about = input.orReject(KeptForm.read(input));
    ChainId chain = new ChainId(id);
    return one(
        done(keeping.revise(actor, chain, Optional.of(seen.get()), about), input).value(), actor);
  }

  private static ChainId done(Outcome outcome, Input input) {
    return switch (outcome) {
      case Outcome.Kept(ChainId chain) -> chain;
      case Outcome.AskingAgain(ChainId chain) -> chain;
      case Outcome.Settled _ -> refuse(input, "topic", "SETTLED");
      case Outcome.UnknownTopic _ -> refuse(input, "topic", "UNKNOWN_TOPIC");
      case Outcome.UnknownCovenant _ -> refuse(input, "covenant", "UNKNOWN_COVENANT");
    };
  }

  private static ChainId refuse(Input input, String field, String code) {
    input.refuse(field, code);
    return input.orReject(ChainId::next);
  }
}
