package nl.schakel.exchange.usecase;

/** Sends members what was asked and answered in their communities. */
public interface SendDigests {

  /**
   * Sends what is due, to each reader once, however often and by however many this is called.
   *
   * @return how many readers it is sent to; of those who find nothing new in it, none gets a mail
   */
  int sendDue();
}
