package nl.schakel.communities.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.model.Naming;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.KeepCommunity;
import nl.schakel.communities.usecase.KeepCommunity.Outcome;
import nl.schakel.communities.usecase.KeepCommunity.Terms;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Founds communities, and changes what they are for. */
@Controller
class ProfileController {

  private final CommunityFinding finding;
  private final CommunityWords words;
  private final KeepCommunity keeping;

  ProfileController(CommunityFinding finding, CommunityWords words, KeepCommunity keeping) {
    this.finding = finding;
    this.words = words;
    this.keeping = keeping;
  }

  @GetMapping(ProfilePage.NEW)
  @Requires(Permission.KEEP_COMMUNITIES)
  View fresh(Actor actor, Frame frame) {
    return frame.show(founding(actor, frame));
  }

  @PostMapping(ProfilePage.NEW)
  @Requires(Permission.KEEP_COMMUNITIES)
  View found(Input input, Actor actor, Frame frame) {
    var organisation = input.id("organisation", OrganisationId::new);
    var name = input.required("name", typed -> PlainText.line(typed, Naming.LONGEST_NAME));
    var terms = new ProfileForm(input, words).terms(ProfileForm.typedTeams(input));
    return switch (input.outcome(
        () -> keeping.found(actor, organisation.get(), name.get(), terms.get()))) {
      case Rejected<Outcome>(var errors) ->
          frame.refuse(typed(founding(actor, frame), input, errors));
      case Accepted<Outcome>(Outcome.Done(var _, var slug)) ->
          frame.seeOther(
              CommunitiesPage.address(slug) + "/keeping/members", "communities.notice.founded");
      case Accepted<Outcome>(Outcome.NameTaken _), Accepted<Outcome>(Outcome.SameName _) ->
          frame.refuse(
              typed(founding(actor, frame), input, List.of(FieldError.of("/name", "NAME_TAKEN"))));
    };
  }

  @GetMapping("/communities/{slug}/keeping/profile")
  @Requires(Permission.SIGNED_IN)
  View profile(@PathVariable Slug slug, Actor actor, Frame frame) {
    return frame.show(changing(finding.kept(actor, slug), frame));
  }

  @PostMapping("/communities/{slug}/keeping/profile")
  @Requires(Permission.SIGNED_IN)
  View revise(@PathVariable Slug slug, Input input, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    ProfilePage page = changing(community, frame);
    var seen = input.seenVersion();
    var terms = new ProfileForm(input, words).terms(ProfileForm.typedTeams(input));
    return switch (input.outcome(terms)) {
      case Rejected<Terms>(var errors) -> frame.refuse(typed(page, input, errors));
      case Accepted<Terms>(var wanted) -> {
        try {
          keeping.revise(actor, community.id(), wanted, seen.ifRight());
          yield frame.seeOther(page.back(), "communities.notice.revised");
        } catch (StaleChangeException _) {
          FormView typed = typed(page, input, List.of()).form();
          yield frame.refuse(page.with(typed.outdated("purpose", community.version())));
        }
      }
    };
  }

  private ProfilePage founding(Actor actor, Frame frame) {
    List<Option> organisations =
        actor.organisationsFor(Permission.KEEP_COMMUNITIES).stream()
            .map(id -> Option.of(id.value().toString(), words.organisation(id, frame)))
            .sorted(Comparator.comparing(Option::text))
            .toList();
    return new ProfilePage(
        Optional.empty(), organisations, words.topicChoices(frame), ProfilePage.fresh());
  }

  private ProfilePage changing(Sheet community, Frame frame) {
    return new ProfilePage(
        Optional.of(Keeping.of(community, frame)),
        List.of(),
        words.topicChoices(frame),
        ProfilePage.of(community));
  }

  private static ProfilePage typed(ProfilePage page, Input input, List<FieldError> errors) {
    return page.with(new FormView(ProfilePage.TEXTS, input.typed(), errors));
  }
}
