package nl.schakel.groups.web;

import nl.schakel.groups.GroupEvent.AskStep;
import nl.schakel.groups.model.MunicipalAgreement;
import nl.schakel.groups.model.ParentGroup;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** One word for how far something is. */
final class GroupWords {

  private GroupWords() {}

  static Status status(MunicipalAgreement.State state, Frame frame) {
    return new Status(
        frame.text("groups.agreement.state." + state.name()),
        switch (state) {
          case PROPOSED, AMENDING -> Tone.ATTENTION;
          case AGREED -> Tone.DONE;
          case ENDED -> Tone.NEUTRAL;
        });
  }

  static Status status(ParentGroup.State state, Frame frame) {
    return new Status(
        frame.text("groups.state." + state.name()),
        switch (state) {
          case PLANNED, RECRUITING -> Tone.INFORMATION;
          case CONFIRMED, RUNNING -> Tone.DONE;
          case COMPLETED, CANCELLED -> Tone.NEUTRAL;
        });
  }

  static Status status(AskStep step, Frame frame) {
    return new Status(
        frame.text("groups.ask.state." + step.name()),
        switch (step) {
          case ASKED -> Tone.INFORMATION;
          case ACCEPTED -> Tone.DONE;
          case DECLINED -> Tone.ATTENTION;
          case WITHDRAWN -> Tone.NEUTRAL;
        });
  }
}
