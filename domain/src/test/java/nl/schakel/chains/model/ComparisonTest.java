package nl.schakel.chains.model;

import static nl.schakel.chains.model.RouteTown.chain;
import static nl.schakel.chains.model.RouteTown.link;
import static nl.schakel.chains.model.RouteTown.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.schakel.chains.ChainCards.Deadlines;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.ChainCards.Promises;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Alternative;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.chains.Link.Force;
import nl.schakel.chains.Link.Kind;
import nl.schakel.chains.Link.Occasion;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.model.Comparison.Aspect;
import nl.schakel.chains.model.Comparison.Change;
import nl.schakel.chains.model.Comparison.Difference;
import nl.schakel.shared.LocalizedText;
import org.junit.jupiter.api.Test;

/** What a new version says otherwise. */
class ComparisonTest {

  private final RouteTown town = new RouteTown();
  private final Link discuss = link(Kind.DISCUSS, town.partner("wijkteam"), Part.PRIMARY);
  private final Link refer = link(Kind.WARM_REFER, town.partner("gezinscentrum"), Part.PRIMARY);
  private final Criterion required = criterion(1, Force.REQUIRED, "Ouders willen het");

  @Test
  void the_same_is_no_difference_in_whatever_order_it_stands() {
    assertThat(of(List.of(discuss, refer), List.of(refer, discuss))).isEmpty();
  }

  @Test
  void another_deadline_is_told_beside_the_links() {
    Promises before = new Promises(LocalizedText.dutch("Ouders"), Deadlines.USUAL);
    Promises after = new Promises(before.targetGroup(), new Deadlines(1, 3, 10, 5));
    assertThat(Comparison.of(promising(before), promising(after)).promises())
        .contains(new Comparison.Repromised(before, after));
    assertThat(Comparison.of(promising(after), promising(after)).promises()).isEmpty();
    assertThat(Comparison.of(chain(refer), promising(after)).promises()).isEmpty();
  }

  private Drawn promising(Promises promises) {
    return new Drawn(
        ChainId.next(), 1, Optional.empty(), Optional.of(promises), List.of(discuss, refer));
  }

  @Test
  void a_link_is_added_or_removed() {
    assertThat(of(List.of(discuss), List.of(refer)))
        .containsExactly(new Difference.Added(refer), new Difference.Removed(discuss));
  }

  @Test
  void a_link_that_leads_to_somebody_else_stays_the_same_link() {
    Link moved =
        new Link(
            refer.id(),
            refer.from(),
            Kind.SUPPORT_BESIDE,
            new Link.Target(town.partner("buurthuis").partner(), Optional.empty(), Part.BRIDGE),
            List.of(),
            List.of());
    assertThat(of(List.of(refer), List.of(moved)))
        .containsExactly(
            new Difference.Changed(
                refer,
                moved,
                List.of(
                    new Change.Otherwise(Aspect.KIND),
                    new Change.Otherwise(Aspect.PARTNER),
                    new Change.Otherwise(Aspect.SERVICE),
                    new Change.Otherwise(Aspect.PART))));
  }

  @Test
  void criteria_are_told_apart_by_their_number() {
    Criterion added = criterion(2, Force.EXCLUDING, "Er is acuut gevaar");
    Criterion reworded = criterion(1, Force.REQUIRED, "Ouders zeggen ja");
    Link before = with(List.of(required), List.of());
    assertThat(of(List.of(before), List.of(with(List.of(reworded, added), List.of()))))
        .singleElement()
        .extracting(each -> ((Difference.Changed) each).changes())
        .isEqualTo(
            List.of(
                new Change.CriterionReworded(required, reworded),
                new Change.CriterionAdded(added)));
    assertThat(of(List.of(before), List.of(with(List.of(), List.of()))))
        .singleElement()
        .extracting(each -> ((Difference.Changed) each).changes())
        .isEqualTo(List.of(new Change.CriterionRemoved(required)));
  }

  @Test
  void an_alternative_that_a_workshop_asked_for_is_seen() {
    Alternative before = when(Occasion.CLOSED, discuss);
    Alternative after = when(Occasion.LANGUAGE_MISSING, discuss);
    assertThat(
            of(List.of(with(List.of(), List.of(before))), List.of(with(List.of(), List.of(after)))))
        .singleElement()
        .extracting(each -> ((Difference.Changed) each).changes())
        .isEqualTo(
            List.of(new Change.AlternativeAdded(after), new Change.AlternativeRemoved(before)));
  }

  private Link with(List<Criterion> criteria, List<Alternative> alternatives) {
    return new Link(refer.id(), refer.from(), refer.kind(), refer.to(), criteria, alternatives);
  }

  private static Criterion criterion(int number, Force force, String text) {
    return new Criterion(
        number,
        force,
        LocalizedText.dutch(text),
        Optional.of(LocalizedText.dutch("Bel 112")).filter(_ -> force == Force.EXCLUDING));
  }

  private static List<Difference> of(List<Link> before, List<Link> after) {
    return Comparison.of(chain(before.toArray(Link[]::new)), chain(after.toArray(Link[]::new)))
        .differences();
  }
}
