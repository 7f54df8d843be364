package nl.schakel.bootstrap;

import java.util.Properties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * Lets migrations connect past the pool, whose time limits suit a request: a migration may take
 * long, but waits for a lock no longer than a request does, since others wait behind it.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

  @Bean
  FlywayConfigurationCustomizer migrationsTakeTheirTime(JdbcConnectionDetails database) {
    var connections =
        DataSourceBuilder.create()
            .type(SimpleDriverDataSource.class)
            .driverClassName(database.getDriverClassName())
            .url(database.getJdbcUrl())
            .username(database.getUsername())
            .password(database.getPassword())
            .build();
    var properties = new Properties();
    properties.put("ApplicationName", "schakel-migration");
    properties.put("connectTimeout", "3");
    connections.setConnectionProperties(properties);
    return flyway -> flyway.dataSource(connections).initSql("set lock_timeout = '5s'");
  }
}
