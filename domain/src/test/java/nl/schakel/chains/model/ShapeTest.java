package nl.schakel.chains.model;

import static nl.schakel.chains.model.AChain.ASK;
import static nl.schakel.chains.model.AChain.INSTEAD;
import static nl.schakel.chains.model.AChain.OTHER;
import static nl.schakel.chains.model.AChain.REFER;
import static nl.schakel.chains.model.AChain.closed;
import static nl.schakel.shared.LocalizedText.dutch;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Alternative;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.chains.Link.Force;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.model.AChain.Telling;
import nl.schakel.chains.model.Shape.Code;
import nl.schakel.chains.model.Shape.Fault;
import org.junit.jupiter.api.Test;

class ShapeTest {

  @Test
  void a_sound_chain_has_no_faults() {
    assertThat(Shape.faults(AChain.links())).isEmpty();
  }

  @Test
  void an_alternative_leads_to_another_link_that_is_there() {
    assertThat(faults(AChain.instead(), closed(INSTEAD)))
        .containsExactly(new Fault(Code.ALTERNATIVE_TO_ITSELF, INSTEAD));
    assertThat(faults(AChain.instead(), closed(LinkId.next())))
        .containsExactly(new Fault(Code.ALTERNATIVE_NOT_THERE, INSTEAD));
  }

  @Test
  void two_links_that_only_lead_to_each_other_lead_nowhere() {
    assertThat(faults(AChain.instead(), closed(REFER)))
        .containsExactly(
            new Fault(Code.CYCLE_WITHOUT_EXIT, REFER), new Fault(Code.CYCLE_WITHOUT_EXIT, INSTEAD));
  }

  @Test
  void a_way_back_is_fine_when_there_is_a_way_out() {
    assertThat(faults(AChain.instead(), closed(REFER), closed(ASK))).isEmpty();
  }

  @Test
  void when_not_to_refer_says_what_to_do_instead() {
    Link silent =
        new Telling(AChain.to(INSTEAD, Link.Kind.WARM_REFER, OTHER, Link.Part.ALTERNATIVE))
            .and(excluding(1), excluding(1))
            .link();
    assertThat(Shape.faults(AChain.links().put(silent)))
        .containsExactly(
            new Fault(Code.EXCLUDING_WITHOUT_INSTEAD, INSTEAD),
            new Fault(Code.CRITERION_TWICE, INSTEAD));
  }

  private static Criterion excluding(int number) {
    return new Criterion(number, Force.EXCLUDING, dutch("Er is geweld."), Optional.empty());
  }

  private static List<Fault> faults(Link link, Alternative... alternatives) {
    return Shape.faults(AChain.links().put(new Telling(link).with(alternatives).link()));
  }
}
