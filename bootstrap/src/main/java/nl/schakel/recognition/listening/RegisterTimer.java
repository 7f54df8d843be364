package nl.schakel.recognition.listening;

import nl.schakel.recognition.usecase.TransmitPoints;
import nl.schakel.shared.listening.OneByOne;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells registers what waits for them. Each instance has one; a list is told by one of them. */
@Component
class RegisterTimer {

  private static final OneByOne DUE =
      new OneByOne(LoggerFactory.getLogger(RegisterTimer.class), "lists for registers");

  private final TransmitPoints transmitting;

  RegisterTimer(TransmitPoints transmitting) {
    this.transmitting = transmitting;
  }

  @Scheduled(fixedDelayString = "${schakel.recognition.registers.pause}")
  void tell() {
    DUE.each(transmitting::due, transmitting::transmit);
  }
}
