package nl.schakel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Schakel. */
@Modulithic(systemName = "Schakel", sharedModules = "shared")
@SpringBootApplication
public class Schakel {

  public static void main(String[] arguments) {
    SpringApplication.run(Schakel.class, arguments);
  }
}
