package nl.schakel.attendance.persistence;

import nl.schakel.attendance.port.AttendanceContract;
import nl.schakel.attendance.port.AttendancePorts;
import nl.schakel.shared.persistence.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@Import(AttendancePorts.class)
class JdbcAttendanceTest extends AttendanceContract {

  @Autowired AttendancePorts database;

  @Override
  protected AttendancePorts ports() {
    return database;
  }
}
