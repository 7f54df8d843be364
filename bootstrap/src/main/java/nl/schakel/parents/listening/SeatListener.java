package nl.schakel.parents.listening;

import nl.schakel.groups.GroupEvent;
import nl.schakel.groups.GroupEvent.GroupChanged;
import nl.schakel.groups.GroupEvent.GroupStep;
import nl.schakel.parents.usecase.LookAfterParents.SettleSeats;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who waits gets the seats that a group has more of, inside the transaction of the change. */
@Component
class SeatListener {

  private final SettleSeats seats;

  SeatListener(SettleSeats seats) {
    this.seats = seats;
  }

  @EventListener
  void on(GroupEvent event) {
    if (event instanceof GroupChanged(var group, var step, var _, var _)
        && step == GroupStep.REVISED) {
      seats.settle(group);
    }
  }
}
