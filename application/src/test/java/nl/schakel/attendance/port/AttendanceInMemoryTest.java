package nl.schakel.attendance.port;

class AttendanceInMemoryTest extends AttendanceContract {

  private final AttendancePorts memory = new AttendanceInMemory().ports();

  @Override
  protected AttendancePorts ports() {
    return memory;
  }
}
