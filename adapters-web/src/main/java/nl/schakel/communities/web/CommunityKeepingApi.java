package nl.schakel.communities.web;

import java.net.URI;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.model.Naming;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.KeepCommunity;
import nl.schakel.communities.usecase.KeepCommunity.Outcome;
import nl.schakel.communities.web.CommunityBodies.FoundedBody;
import nl.schakel.communities.web.CommunityBodies.NameBody;
import nl.schakel.communities.web.CommunityBodies.ProfileBody;
import nl.schakel.communities.web.CommunityShapes.CommunityShape;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Founds communities, and changes what they are for and how they are called, for programs. */
@RestController
@RequestMapping("/api/v1/communities")
class CommunityKeepingApi {

  private final CommunityFinding finding;
  private final CommunityWords words;
  private final KeepCommunity keeping;

  CommunityKeepingApi(CommunityFinding finding, CommunityWords words, KeepCommunity keeping) {
    this.finding = finding;
    this.words = words;
    this.keeping = keeping;
  }

  /** Whoever founds it leads it. */
  @PostMapping
  @Requires(Permission.KEEP_COMMUNITIES)
  ResponseEntity<CommunityShape> found(@Accepts(FoundedBody.class) Input input, Actor actor) {
    var organisation = input.id("organisationId", OrganisationId::new);
    var name = input.required("name", typed -> PlainText.line(typed, Naming.LONGEST_NAME));
    var terms = new ProfileForm(input, words).terms(ProfileForm.listedTeams(input));
    Slug slug =
        done(
            input.orReject(
                () -> keeping.found(actor, organisation.get(), name.get(), terms.get())));
    return CommunitiesApi.answer(
        ResponseEntity.created(URI.create("/api/v1/communities/" + slug.value())),
        finding.at(slug));
  }

  @PutMapping("/{slug}")
  @Requires(Permission.SIGNED_IN)
  ResponseEntity<CommunityShape> revise(
      @PathVariable Slug slug, @Accepts(ProfileBody.class) Input input, Actor actor) {
    Sheet community = finding.kept(actor, slug);
    var seen = input.seenVersion();
    var terms = input.orReject(new ProfileForm(input, words).terms(ProfileForm.listedTeams(input)));
    return now(done(keeping.revise(actor, community.id(), terms, Optional.of(seen.get()))));
  }

  /** The address changes with it; the old one leads there. */
  @PostMapping("/{slug}/names")
  @Requires(Permission.SIGNED_IN)
  ResponseEntity<CommunityShape> rename(
      @PathVariable Slug slug, @Accepts(NameBody.class) Input input, Actor actor) {
    Sheet community = finding.kept(actor, slug);
    var seen = input.seenVersion();
    var name = input.required("name", typed -> PlainText.line(typed, Naming.LONGEST_NAME));
    var reason = input.required("reason", typed -> PlainText.lines(typed, Naming.LONGEST_REASON));
    return now(
        done(
            input.orReject(
                () ->
                    keeping.rename(
                        actor,
                        community.id(),
                        name.get(),
                        reason.get(),
                        Optional.of(seen.get())))));
  }

  private ResponseEntity<CommunityShape> now(Slug slug) {
    return CommunitiesApi.answer(ResponseEntity.ok(), finding.at(slug));
  }

  private static Slug done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(var _, var slug) -> slug;
      case Outcome.NameTaken _ -> throw new Refused("COMMUNITY_NAME_TAKEN");
      case Outcome.SameName _ -> throw new Refused("COMMUNITY_NAME_UNCHANGED");
    };
  }
}
