package nl.schakel.exchange.web;

import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.exchange.model.Rhythm;
import nl.schakel.exchange.usecase.ChooseDigest;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How often digests of communities come to the caller, for programs. */
@RestController
@RequestMapping("/api/v1/digest-preferences")
@Requires(Permission.SIGNED_IN)
class DigestApi {

  private final ChooseDigest digests;

  DigestApi(ChooseDigest digests) {
    this.digests = digests;
  }

  @GetMapping
  DigestPreference current(Actor actor) {
    return new DigestPreference(digests.current(actor));
  }

  /** Told twice, it is the same: only the caller chooses it, so there is nothing to overwrite. */
  @PostMapping
  DigestPreference choose(@Accepts(DigestPreference.class) Input input, Actor actor) {
    var rhythm = input.required("rhythm", As.oneOf(Rhythm.class));
    digests.choose(actor, input.orReject(rhythm));
    return current(actor);
  }

  /** What the caller chose. */
  record DigestPreference(Rhythm rhythm) {}
}
