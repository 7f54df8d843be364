package nl.schakel.chains.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.chains.Link;
import nl.schakel.chains.model.Route.Act;
import nl.schakel.partners.PartnerCards;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.web.Parts;
import org.springframework.stereotype.Component;

/** What somebody can do from a step: ask who advises, or refer to who receives. */
@Component
class StepDoors {

  private final TopicWords topics;

  StepDoors(TopicWords topics) {
    this.topics = topics;
  }

  List<Parts.Link> of(Link link, StepSetting setting) {
    List<Parts.Link> doors = new ArrayList<>();
    if (Act.of(link) == Act.ADVICE) {
      ask(link, setting).ifPresent(doors::add);
    }
    if (canRefer(link, setting)) {
      doors.add(
          new Parts.Link(
              setting.words().text("chain.door.refer"),
              "/referrals/new?chain="
                  + setting.card().id().value()
                  + "&link="
                  + link.id().value()));
    }
    return doors;
  }

  /** No form opens for what could never be sent. */
  private static boolean canRefer(Link link, StepSetting setting) {
    return setting.known(link).isPresent()
        && setting.referrers().stream().anyMatch(link::canBeTakenBy);
  }

  private Optional<Parts.Link> ask(Link link, StepSetting setting) {
    return setting
        .known(link)
        .flatMap(PartnerShelf.Known::asked)
        .filter(card -> card.adviceOn(setting.card().topic()).isPresent())
        .map(
            _ ->
                new Parts.Link(
                    setting.words().text("chain.door.ask"),
                    "/consultations/new?chain="
                        + setting.card().id().value()
                        + "&link="
                        + link.id().value()));
  }

  /** The form of the feature advice; what must not be known does not stand in an address. */
  String address(PartnerCards.Card partner, TopicCode topic) {
    String form = "/questions/new?partner=" + partner.slug().value();
    return topics.isOpen(topic) ? form + "&topic=" + topic.value().value() : form;
  }
}
