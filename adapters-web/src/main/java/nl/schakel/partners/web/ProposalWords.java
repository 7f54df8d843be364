package nl.schakel.partners.web;

import nl.schakel.partners.PartnerEvent.Step;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** What became of a proposal, in one word. */
final class ProposalWords {

  private ProposalWords() {}

  static Status status(Step state, Frame frame) {
    return new Status(
        frame.text("partners.proposal.state." + state),
        switch (state) {
          case PROPOSED -> Tone.ATTENTION;
          case APPROVED -> Tone.DONE;
          case DECLINED -> Tone.WRONG;
          case WITHDRAWN -> Tone.NEUTRAL;
        });
  }
}
